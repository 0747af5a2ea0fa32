import Markup

/// A word or two that mark something.
struct Badge: Component {
  let words: String
  var look = Look.plain
  var icon: Icon?

  enum Look: String, CaseIterable {
    case plain, new, waiting, answered, everyone, closed, bad, info
  }

  var html: HTML {
    """
    <span class="badge \(look.rawValue)">\(icon)\(words)</span>
    """
  }
}
