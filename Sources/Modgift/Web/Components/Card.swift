import Markup

/// A box around what belongs together.
struct Card: Component {
  var title: String?
  let content: HTML
  /// The one card of a page that says what to do next.
  var isNext = false
  var level = 2

  var html: HTML {
    let heading: HTML? = title.map { "<h\(level)>\($0)</h\(level)>" }
    return """
      <section class="card\(isNext ? " next" : "")">\(heading)\(content)</section>
      """
  }
}
