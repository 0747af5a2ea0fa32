import Markup

/// A visible part of a page: plain values and finished words in, markup out. A part asks nothing of a
/// database, knows no clock and chooses no language.
protocol Component {
  /// The part as it goes into a page.
  var html: HTML { get }
}

extension HTML.StringInterpolation {
  /// Puts a part in its place.
  mutating func appendInterpolation(_ part: some Component) {
    appendInterpolation(part.html)
  }

  /// Puts a part in its place, where there is one.
  mutating func appendInterpolation<Part: Component>(_ part: Part?) {
    if let part { appendInterpolation(part.html) }
  }

  /// Puts parts one after the other.
  mutating func appendInterpolation<Part: Component>(_ parts: [Part]) {
    for part in parts { appendInterpolation(part.html) }
  }

  /// Writes an attribute, a blank before it, when there is a value for it.
  mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
    guard let value else { return }
    appendLiteral(" \(name)=\"")
    appendInterpolation(value)
    appendLiteral("\"")
  }

  /// Writes an attribute that leads somewhere, when there is somewhere to go.
  mutating func appendInterpolation(attribute name: StaticString, _ link: (any Link)?) {
    appendInterpolation(attribute: name, link?.address)
  }
}
