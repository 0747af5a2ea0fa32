import Markup

/// Something the reader should know now.
struct Notice: Component {
  let look: Look
  let words: String
  var title: String?
  /// A link or a button that belongs to it.
  var more = HTML.empty

  enum Look: String, CaseIterable {
    case success, info, warning, error
  }

  var html: HTML {
    let heading: HTML? = title.map { "<strong>\($0)</strong>" }
    return """
      <div class="notice \(look.rawValue)" role="\(look == .error ? "alert" : "status")">\(icon)\
      <div>\(heading)<p>\(words)</p>\(more)</div></div>
      """
  }

  private var icon: Icon {
    switch look {
    case .success: .helped
    case .info: .info
    case .warning, .error: .warning
    }
  }
}
