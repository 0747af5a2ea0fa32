/// A word as it can be compared, however it is wrapped, marked or stressed.
struct SentWord {
  /// In small letters, without the signs around it.
  let text: String
  /// Where it stands, with the signs around it.
  let range: Range<String.Index>
  let endsSentence: Bool

  /// The words of a line. Links and addresses that lead to one of `hosts` are none.
  static func all(in line: some StringProtocol, without hosts: [String]) -> [SentWord] {
    line.split { $0.isWhitespace || "<>[]()|".contains($0) }.compactMap { piece in
      let range = piece.startIndex..<piece.endIndex
      let isLink = piece.has("://") || piece.has("@")
      let text = isLink ? WebAddress.withoutDetour(String(piece)).lowercased() : piece.lowercased()
      if isLink || piece.has("."), text.has(any: hosts) { return nil }
      let start = text.drop { !isOfWord($0) }
      guard let last = start.lastIndex(where: isOfWord) else { return nil }
      let isEnded = piece.last { $0 != "*" && $0 != "\"" && $0 != "”" }.map { ".?!:…".contains($0) } ?? false
      return SentWord(text: String(start[...last]), range: range, endsSentence: isEnded)
    }
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
      || character.unicodeScalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
  }
}
