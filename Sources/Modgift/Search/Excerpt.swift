import Markup
import Storage

/// A few words of a text around what was looked for, which is marked.
enum Excerpt {
  /// How much of a text is looked through, and how much of it is read, in bytes.
  private static let looked = 4_000
  private static let read = 600
  /// How long an excerpt is, and how much of it stands before what was looked for, in bytes.
  private static let length = 230
  private static let before = 62

  /// A text with the words looked for marked.
  static func marked(_ text: String, _ query: SearchQuery) -> HTML {
    marked(text[...], at: SearchWords.matches(in: text, of: query))
  }

  /// The part of what somebody typed in Markdown in which the first word stands that was looked for: from that
  /// paragraph on, so that the rest need not be read as Markdown.
  static func around(_ source: String, _ query: SearchQuery) -> HTML {
    let source = beginning(of: source[...], looked)
    let place = SearchWords.matches(in: source, of: query, most: 1).first?.lowerBound ?? source.startIndex
    let part = source[readingStart(in: source, before: place)...]
    let text = inOneLine(Markdown.plainText(beginning(of: part, read), limit: read))
    let matches = SearchWords.matches(in: text, of: query)
    let start = wordStart(in: text, from: matches.first?.lowerBound ?? text.startIndex)
    let shown = words(of: text[start...])
    return """
      \(start > text.startIndex ? "… " : "")\(marked(shown, at: matches))\(shown.endIndex < text.endIndex ? " …" : "")
      """
  }

  private static func marked(_ text: Substring, at matches: [Range<String.Index>]) -> HTML {
    let bounds = text.startIndex..<text.endIndex
    var html: HTML = .empty
    var rest = bounds.lowerBound
    for match in matches where bounds.contains(match.lowerBound) && match.upperBound <= bounds.upperBound {
      html += "\(text[rest..<match.lowerBound])<mark>\(text[match])</mark>"
      rest = match.upperBound
    }
    html += "\(text[rest...])"
    return html
  }

  /// The first words of a text, as many as an excerpt holds; of one that long, its beginning.
  private static func words(of text: Substring) -> Substring {
    guard let end = text.utf8.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex),
      end < text.endIndex
    else { return text }
    return text[..<(text.utf8[..<end].lastIndex(of: UInt8(ascii: " ")) ?? text.index(after: end))]
  }

  private static func beginning(of text: Substring, _ bytes: Int) -> String {
    let end = text.utf8.index(text.startIndex, offsetBy: bytes, limitedBy: text.endIndex) ?? text.endIndex
    return String(text[..<end])
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

  /// A text with every run of blanks and line ends made one blank, and none at its ends.
  private static func inOneLine(_ text: String) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte != 0x20, !(0x09...0x0D).contains(byte) {
        line.append(byte)
      } else if let last = line.last, last != 0x20 {
        line.append(0x20)
      }
    }
    if line.last == 0x20 { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  /// The beginning of a word a little before a place.
  private static func wordStart(in text: String, from place: String.Index) -> String.Index {
    let bytes = text.utf8
    guard let early = bytes.index(place, offsetBy: -before, limitedBy: text.startIndex),
      let blank = bytes[early..<place].firstIndex(of: UInt8(ascii: " "))
    else { return text.startIndex }
    return bytes.index(after: blank)
  }
}
