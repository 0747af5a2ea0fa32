/// The sentence with which a mailer introduces what it quotes: "Den 3. mar. 2026 kl. 09.12 skrev Mette Hansen
/// <mette@example.dk>:". It may run over several lines, and the language may be any in which mailers here speak.
enum Attribution {
  private static let mostLines = 4

  /// How many lines from `start` on are one, or nil when none begins there. Quoted ones are found too.
  static func length(at start: Int, in lines: [ReplyLine]) -> Int? {
    let depth = lines[start].quoteDepth
    guard mayBegin(lines[start].unquoted) else { return nil }
    var sentence = ""
    for count in 1...mostLines where start + count <= lines.count {
      let line = lines[start + count - 1]
      // A line that was broken within an address: the ">" that begins the next one ends it and quotes nothing.
      let endsAddress = isAddressOpen(sentence) && line.plain.first == ">"
      guard !line.isBlank, endsAddress || line.quoteDepth == depth else { return nil }
      sentence += endsAddress ? line.plain : (count == 1 ? "" : " ") + line.unquoted
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
  private static func isAddressOpen(_ sentence: String) -> Bool {
    guard let opened = sentence.lastIndex(of: "<") else { return false }
    return !sentence[opened...].contains(">")
  }

  /// Whether the first words may be a day, or a person who is said to write.
  private static func mayBegin(_ text: Substring) -> Bool {
    let words = text.prefix(200).split(separator: " ").prefix(12)
    guard let first = words.first, !words.isEmpty else { return false }
    let opener = first.lowercased()
    let isOpened =
      openers.contains(opener) || AttributionDate.isWeekday(opener) || first.first?.isNumber == true
    if isOpened {
      return words.dropFirst(first.first?.isNumber == true ? 0 : 1).prefix(3).contains {
        $0.contains(where: \.isNumber)
      }
    }
    return first.first?.isUppercase == true || first.first == "\"" || first.contains("@")
      || first.first == "<"
  }

  private static let openers: Set = [
    "den", "d.", "on", "am", "le", "el", "il", "op", "på", "em", "dne", "at",
  ]
}
