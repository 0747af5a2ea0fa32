extension Topic.Kind {
  /// What it is drawn as.
  var icon: Icon {
    switch self {
    case .question: .question
    case .experience: .experience
    case .news: .news
    }
  }
}

extension Reaction.Kind {
  /// What it is drawn as.
  var icon: Icon {
    switch self {
    case .thanks: .thanks
    case .same: .same
    case .useful: .useful
    }
  }
}
