extension SignatureSearch {
  private static let longestBlock = 10

  /// A signature without a greeting or a name that is known: the last paragraph, of short lines, with the address of
  /// its writer or the website of their house among them.
  mutating func cutAroundOwnAddress(_ segment: Range<Int>) {
    guard address != nil, let last = segment.last(where: { lines[$0].cut == nil && !lines[$0].isBlank })
    else {
      return
    }
    let start =
      (lines[segment.lowerBound..<last].lastIndex { $0.isBlank || $0.isRule || $0.cut != nil } ?? last) + 1
    let block = lines[min(start, last)...last]
    guard (2...Self.longestBlock).contains(block.count), start - 1 > segment.lowerBound,
      block.first?.plain.first?.isUppercase == true,
      block.count(where: { SignatureLine.isContact($0) }) >= 2, block.contains(where: isOwnAddress),
      !block.contains(where: {
        SignatureLine.isProse($0) || $0.plain.count > 80 || ":?".contains($0.plain.last ?? " ")
      })
    else { return }
    // "Skriv til os her:" above it asks for it to be read, and so does a question answered by it.
    guard
      let before = lines[segment.lowerBound..<start].last(where: {
        !$0.isBlank && !$0.isRule && $0.cut == nil
      }),
      !":?".contains(before.plain.last ?? " ")
    else { return }
    cut(start..<(last + 1), as: .signature)
  }

  private func isOwnAddress(_ line: ReplyLine) -> Bool {
    guard let address else { return false }
    let words = line.plain.lowercased().split { " |,;<>()[]•·".contains($0) }
    return words.contains { word in
      if word.contains("@") { return word.hasSuffix(address.text.lowercased()) }
      guard word.hasSuffix(address.domain) || word.has("\(address.domain)/") else { return false }
      return word.has("www.") || word.has("://")
    }
  }
}
