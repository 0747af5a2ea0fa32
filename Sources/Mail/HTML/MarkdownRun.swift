/// Words that look the same.
struct MarkdownRun {
  var text: String
  var isBold = false
  var isItalic = false
  var link: String?

  func looksLike(_ other: MarkdownRun) -> Bool {
    isBold == other.isBold && isItalic == other.isItalic && link == other.link
  }

  /// The words with the signs around them that make them look so; blanks at their ends stay outside.
  var markdown: String {
    let words = text.trimmed
    guard !words.isEmpty else { return text }
    let start = text.prefix { $0.isWhitespace }
    let end = text.suffix(from: text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.endIndex)
    var inner = linked(Self.escaped(words), words)
    if isItalic { inner = "*\(inner)*" }
    if isBold { inner = "**\(inner)**" }
    return start + inner + end
  }

  private func linked(_ escaped: String, _ words: String) -> String {
    guard let link = link.flatMap(WebAddress.plain), !WebAddress.isSame(link, words) else { return escaped }
    return "[\(escaped.replacing("[", with: "\\[").replacing("]", with: "\\]"))](\(link))"
  }

  /// Signs that would become emphasis, code or a tag, held back. An address in angle brackets stays.
  private static func escaped(_ text: String) -> String {
    guard text.contains(where: { "*_`<\\".contains($0) }) else { return text }
    var out = ""
    var before: Character = " "
    var rest = text[...]
    while let character = rest.popFirst() {
      let after = rest.first ?? " "
      let isFlank = !after.isWhitespace || !before.isWhitespace
      let needsEscape =
        switch character {
        case "*": isFlank
        case "_": isFlank && (before.isWhitespace || after.isWhitespace || before == "_" || after == "_")
        case "`": true
        case "\\": after.isPunctuation || after.isSymbol
        case "<": (after.isLetter || after == "/" || after == "!") && !beginsAddress(rest)
        default: false
        }
      if needsEscape { out.append("\\") }
      out.append(character)
      before = character
    }
    return out
  }

  private static func beginsAddress(_ rest: Substring) -> Bool {
    let inside = rest.prefix(320).prefix { $0 != ">" && !$0.isWhitespace }
    return inside.contains("@") || inside.hasPrefix("http://") || inside.hasPrefix("https://")
  }
}
