/// Text of any letters as it may stand in a header (RFC 5322 §2.2.3, RFC 2047).
enum HeaderText {
  /// The longest line, without its end, that holds encoded words.
  private static let width = 76

  /// Words in a field that holds plain text. `column` is how much of the line its name has used.
  static func unstructured(_ text: String, after column: Int) -> String {
    let text = withoutControls(text)
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    // What is folded at doubled or outer blanks would come back changed.
    let isFoldable = words.allSatisfy { !$0.isEmpty && $0.utf8.count <= 900 } || text.isEmpty
    guard text.utf8.allSatisfy({ $0 < 0x80 }), isFoldable, !text.contains("=?") else {
      return encodedWords(text, after: column)
    }
    return folded(words.map(String.init), after: column)
  }

  /// A name and the address behind it.
  static func mailbox(_ mailbox: Mailbox, after column: Int) -> String {
    let name = withoutControls(mailbox.name)
    let address = "<\(mailbox.address.text)>"
    guard !name.isEmpty else { return address }
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 } && name.utf8.count <= 60 && !name.contains("=?")
    let phrase = isPlain ? quoted(name) : encodedWords(name, after: column)
    let used = phrase.split(separator: "\r\n").last.map(\.utf8.count) ?? 0
    let isNarrow = column &+ used &+ address.utf8.count < width
    return phrase + (isNarrow ? " " : "\r\n ") + address
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// Line breaks and other controls as blanks: nothing in a text ends its field.
  private static func withoutControls(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      let isControl =
        scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
      scalars.append(isControl ? " " : scalar)
    }
    return String(scalars)
  }

  private static func folded(_ words: [String], after column: Int) -> String {
    var text = ""
    var column = column
    for (index, word) in words.enumerated() {
      let isTooLong = column &+ word.utf8.count &+ 1 > width
      if index > 0 { text += isTooLong ? "\r\n " : " " }
      column = (index > 0 && isTooLong ? 0 : column) &+ word.utf8.count &+ 1
      text += word
    }
    return text
  }

  /// Base64 words, a line each, none of which splits a character's bytes.
  private static func encodedWords(_ text: String, after column: Int) -> String {
    var words: [String] = []
    var bytes: [UInt8] = []
    func room() -> Int { (width &- (words.isEmpty ? min(column, 40) : 1) &- 12) / 4 &* 3 }
    for scalar in text.unicodeScalars {
      let more = Array(String(scalar).utf8)
      if bytes.count &+ more.count > room() {
        words.append("=?UTF-8?B?\(Base64.encode(bytes))?=")
        bytes = []
      }
      bytes += more
    }
    words.append("=?UTF-8?B?\(Base64.encode(bytes))?=")
    return words.joined(separator: "\r\n ")
  }
}
