import Markup
import Storage

/// A few words of a text around what was looked for, which is marked.
enum Excerpt {
  /// How much of a text is looked through, and how long an excerpt is, in characters.
  private static let looked = 4_000
  private static let length = 220
  private static let before = 60

  /// A text with the words looked for marked.
  static func marked(_ text: String, _ query: SearchQuery) -> HTML {
    var pieces: [HTML] = []
    var rest = text.startIndex
    for match in SearchWords.matches(in: text, of: query) {
      pieces.append("\(text[rest..<match.lowerBound])<mark>\(text[match])</mark>")
      rest = match.upperBound
    }
    pieces.append("\(text[rest...])")
    return pieces.joined()
  }

  /// The part of what somebody typed in Markdown in which the first word stands that was looked for.
  static func around(_ source: String, _ query: SearchQuery) -> HTML {
    let text = Markdown.plainText(source, limit: looked).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let first = SearchWords.matches(in: text, of: query).first?.lowerBound ?? text.startIndex
    let start = wordStart(in: text, from: first)
    let end = text.index(start, offsetBy: length, limitedBy: text.endIndex) ?? text.endIndex
    var part = String(text[start..<end])
    if end < text.endIndex, let blank = part.lastIndex(of: " ") { part = String(part[..<blank]) }
    return "\(start > text.startIndex ? "… " : "")\(marked(part, query))\(end < text.endIndex ? " …" : "")"
  }

  /// The beginning of a word a little before a place.
  private static func wordStart(in text: String, from place: String.Index) -> String.Index {
    guard let early = text.index(place, offsetBy: -before, limitedBy: text.startIndex),
      let blank = text[early..<place].firstIndex(of: " ")
    else { return text.startIndex }
    return text.index(after: blank)
  }
}
