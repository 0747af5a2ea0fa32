import Markup

/// What a page says while nothing is there yet: what to do first.
struct EmptyState: Component {
  let icon: Icon
  let title: String
  let words: String
  /// The first thing to do.
  var action: LinkButton?
  var level = 2

  var html: HTML {
    """
    <div class="empty">\(icon)<h\(level)>\(title)</h\(level)><p>\(words)</p>\(action)</div>
    """
  }
}
