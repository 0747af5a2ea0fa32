import Markup
import Storage

/// A few words of a text around what was looked for, which is marked.
enum Excerpt {
  /// How much of a text is looked through, and how much of it is read, in bytes.
  private static let looked = 4_000
  private static let read = 600
  /// How long an excerpt is, and how much of it stands before what was looked for, in characters.
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

  /// The part of what somebody typed in Markdown in which the first word stands that was looked for: from that
  /// paragraph on, so that the rest need not be read as Markdown.
  static func around(_ source: String, _ query: SearchQuery) -> HTML {
    let source = beginning(of: source[...], looked)
    let place = firstMatch(in: source, of: query) ?? source.startIndex
    let part = source[readingStart(in: source, before: place)...]
    let text = inOneLine(Markdown.plainText(beginning(of: part, read), limit: read))
    let start = wordStart(in: text, from: firstMatch(in: text, of: query) ?? text.startIndex)
    let end = text.index(start, offsetBy: length, limitedBy: text.endIndex) ?? text.endIndex
    var shown = text[start..<end]
    if end < text.endIndex, let blank = shown.lastIndex(of: " ") { shown = shown[..<blank] }
    return """
      \(start > text.startIndex ? "… " : "")\(marked(String(shown), query))\(end < text.endIndex ? " …" : "")
      """
  }

  private static func beginning(of text: Substring, _ bytes: Int) -> String {
    let end = text.utf8.index(text.startIndex, offsetBy: bytes, limitedBy: text.endIndex) ?? text.endIndex
    return String(text[..<end])
  }

  private static func firstMatch(in text: String, of query: SearchQuery) -> String.Index? {
    SearchWords.matches(in: text, of: query, most: 1).first?.lowerBound
  }

  /// The beginning of the paragraph, or in a long one of a word somewhat before.
  private static func readingStart(in source: String, before place: String.Index) -> String.Index {
    let bytes = source.utf8[..<place]
    let early = bytes.index(place, offsetBy: -read / 3, limitedBy: bytes.startIndex)
    var newline = bytes.endIndex
    while let found = bytes[(early ?? bytes.startIndex)..<newline].lastIndex(of: UInt8(ascii: "\n")) {
      if found == bytes.startIndex || bytes[bytes.index(before: found)] == UInt8(ascii: "\n") {
        return bytes.index(after: found)
      }
      newline = found
    }
    guard let early else { return bytes.startIndex }
    return bytes[early...].firstIndex(of: UInt8(ascii: " ")) ?? place
  }

  private static func inOneLine(_ text: String) -> String {
    text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { String(Substring($0)) }
      .joined(separator: " ")
  }

  /// The beginning of a word a little before a place.
  private static func wordStart(in text: String, from place: String.Index) -> String.Index {
    guard let early = text.index(place, offsetBy: -before, limitedBy: text.startIndex),
      let blank = text[early..<place].firstIndex(of: " ")
    else { return text.startIndex }
    return text.index(after: blank)
  }
}
