/// The sentence with which a mailer introduces what it quotes: "Den 3. mar. 2026 kl. 09.12 skrev Mette Hansen
/// <mette@example.dk>:". It may run over several lines, and the language may be any in which mailers here speak.
enum Attribution {
  private static let mostLines = 4

  /// How many lines from `start` on are one, or nil when none begins there. Quoted ones are found too.
  static func length(at start: Int, in lines: [ReplyLine]) -> Int? {
    length(at: start, in: lines, isSole: false)
  }

  /// `isSole` says that no other line is asked whether the sentence begins there instead.
  private static func length(at start: Int, in lines: [ReplyLine], isSole: Bool) -> Int? {
    let depth = lines[start].quoteDepth
    let opening = withoutDashes(lines[start].unquoted)
    guard mayBegin(opening) else { return nil }
    var sentence = ""
    for count in 1...mostLines where start + count <= lines.count {
      let line = lines[start + count - 1]
      // A line that was broken within an address: the ">" that begins the next one ends it and quotes nothing.
      let endsAddress = isAddressOpen(sentence) && line.plain.first == ">"
      guard !line.isBlank, endsAddress || line.quoteDepth == depth else { return nil }
      // A short answer right above it is no part of it.
      let isBegunAnew =
        !isSole && count > 1 && begins(line.unquoted, below: opening)
        && length(at: start + count - 1, in: lines, isSole: true) != nil
      guard !isBegunAnew else { return nil }
      sentence += endsAddress ? line.plain : count == 1 ? String(opening) : " \(line.unquoted)"
      let startsParagraph = start == 0 || lines[start - 1].isBlank
      if count == 1, startsParagraph, goesOnBehind(sentence) { return 1 }
      guard sentence.utf8.count <= 500 else { return nil }
      guard sentence.last == ":" else { continue }
      let next = lines[(start + count)...].prefix(4).first { !$0.isBlank }
      let isQuoteNext = next.map { $0.quoteDepth > depth || $0.mark == .quote || depth > 0 } ?? false
      let found = AttributionSentence(sentence)
      if found.introduces(isQuoteNext: isQuoteNext, startsParagraph: startsParagraph) { return count }
    }
    return nil
  }

  /// Whether what is quoted begins on the line itself, behind the address, as Yahoo's apps have it.
  private static func goesOnBehind(_ line: String) -> Bool {
    guard let end = line.prefix(300).firstRange(of: ">: "), line[..<end.lowerBound].has("@") else {
      return false
    }
    let sentence = AttributionSentence(line[..<end.lowerBound] + ">:")
    return sentence.introduces(isQuoteNext: false, startsParagraph: true)
  }

  /// Whether an address has begun and not ended.
  static func isAddressOpen(_ sentence: String) -> Bool {
    guard let opened = sentence.lastIndex(of: "<") else { return false }
    return !sentence[opened...].contains(">")
  }

  /// Without the line that some mailers draw before it: "--- On Tue, 3/3/26, Mette Holm wrote:".
  private static func withoutDashes(_ text: Substring) -> Substring {
    text.hasPrefix("--") ? text.drop { $0 == "-" || $0 == " " } : text
  }

  /// Whether the first words may be a day, or a person who is said to write.
  private static func mayBegin(_ text: Substring) -> Bool {
    guard let first = text.prefix(200).split(separator: " ").first else { return false }
    if isOpener(first) || first.first?.isNumber == true { return isDated(text) }
    return first.first?.isUppercase == true || first.first == "\"" || first.contains("@")
      || first.first == "<"
  }

  /// Whether a sentence rather begins with `text` than with `above`: with a day, where that has none, or with a word
  /// such as "Den" or "On" where that has numbers only. Whoever "skrev" above goes on with it.
  private static func begins(_ text: Substring, below above: Substring) -> Bool {
    guard isDated(text), !AttributionSentence(String(above)).isOfWriting else { return false }
    return !isDated(above) || text.split(separator: " ").first.map { isOpener($0) } ?? false
  }

  /// Whether the first words may be a day.
  private static func isDated(_ text: Substring) -> Bool {
    let words = text.prefix(200).split(separator: " ").prefix(4)
    guard let first = words.first else { return false }
    if first.first?.isNumber == true { return true }
    return isOpener(first) && words.dropFirst().contains { $0.contains(where: \.isNumber) }
  }

  private static func isOpener(_ word: Substring) -> Bool {
    openers.contains(word.lowercased()) || AttributionDate.isWeekday(word.lowercased())
  }

  private static let openers: Set = [
    "den", "d.", "on", "am", "le", "el", "il", "op", "på", "em", "dne", "at",
  ]
}
