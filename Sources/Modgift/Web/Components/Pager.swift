import Markup

/// The way to what stands before and after in a long list. Nothing when all of it is on the page.
struct Pager: Component {
  /// What it leads through, such as "Older and newer conversations".
  let label: String
  var newer: (words: String, link: any Link)?
  var older: (words: String, link: any Link)?

  var html: HTML {
    guard newer != nil || older != nil else { return .empty }
    let left: HTML? = newer.map {
      "<a class=\"button quiet\" rel=\"prev\" href=\"\($0.link.address)\">\(Icon.back)\($0.words)</a>"
    }
    let right: HTML? = older.map {
      "<a class=\"button quiet push\" rel=\"next\" href=\"\($0.link.address)\">\($0.words)\(Icon.forward)</a>"
    }
    return "<nav class=\"pager\" aria-label=\"\(label)\">\(left)\(right)</nav>"
  }
}
