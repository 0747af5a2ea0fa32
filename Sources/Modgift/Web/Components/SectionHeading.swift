import Markup

/// A heading inside a page, with a link to the rest beside it.
struct SectionHeading: Component {
  let words: String
  var more: (words: String, link: any Link)?
  var level = 2
  /// For a link that leads here.
  var id: String?

  var html: HTML {
    let rest: HTML? = more.map { "<a href=\"\($0.link.address)\">\($0.words)</a>" }
    return """
      <div class="heading"><h\(level)\(attribute: "id", id)>\(words)</h\(level)>\(rest)</div>
      """
  }
}
