extension SignatureSearch {
  /// A signature without a greeting: the writer's own name, and below it numbers or a workplace, to the end.
  mutating func cutBelowOwnName(_ segment: Range<Int>) {
    guard name.split(separator: " ").count >= 2,
      let start = segment.last(where: { lines[$0].cut == nil && isOwnName(lines[$0]) })
    else { return }
    // "Ring til mig:" above one's own name and number asks for them to be read.
    let before = lines[segment.lowerBound..<start].last { !$0.isBlank }
    if before?.plain.hasSuffix(":") == true { return }
    let end = endOfSignature(from: start, in: segment)
    let isAlone = start == segment.lowerBound || lines[start - 1].isBlank
    let hasContact =
      before != nil && isAlone && isBesideTrade(lines[start])
      || lines[start..<end].contains { SignatureLine.isContact($0) }
      || isAlone && lines[(start + 1)..<end].contains { SignatureLine.isTrade($0) }
    let isLast = lines[end..<segment.upperBound].allSatisfy {
      $0.isBlank || $0.cut != nil || isSurely($0, afterSignature: true)
    }
    if hasContact && isLast { cut(start..<end, as: .signature) }
  }

  /// Whether what somebody is, or a number of theirs, stands behind their name: "Mette Holm · Aalborg · 21 34 88 70".
  private func isBesideTrade(_ line: ReplyLine) -> Bool {
    line.plain.split { ",|·•–".contains($0) }.dropFirst().contains { piece in
      let piece = ReplyLine(String(piece), mark: nil)
      return SignatureLine.isContact(piece) || SignatureLine.isTrade(piece)
    }
  }

  /// The writer's name, or the first of their names, as the last line of several: "Kirsten", "/Kirsten".
  mutating func cutLastName(_ segment: Range<Int>) {
    let said = segment.filter { lines[$0].cut == nil && !lines[$0].isBlank }
    guard said.count > 1, let last = said.last, let first = name.split(separator: " ").first else { return }
    let text = lines[last].plain.lowercased()
    let words = text.drop { "/-–—~ ".contains($0) }.split(separator: " ")
    let kisses = words.reversed().prefix { SignOff.isKiss($0) }
    let bare = words.dropLast(kisses.count).joined(separator: " ")
    let before = lines[said[said.count - 2]].plain
    // Right under a wish: "God weekend!", "Vi ses".
    let isWished = before.looseWords.count <= 4 && !before.hasSuffix(":") && said.count > 2
    // "Mette" is enough of "Mette-Marie".
    guard bare == first || bare == name || first.hasPrefix("\(bare)-") && !bare.isEmpty,
      bare.count < text.count || lines[last - 1].isBlank || isWished && isAfterBlank(said[said.count - 2])
    else { return }
    // After a colon, or after asking who, it may be the answer.
    if !before.hasSuffix(":"), !Self.asksWho(before) || bare.count < text.count {
      cut(last..<(last + 1), as: .signature)
    }
  }

  /// The name of whoever writes from an address that several share: "/Kirsten", "/ Kirsten og Bo, Team Nord".
  mutating func cutSlashName(_ segment: Range<Int>) {
    let said = segment.filter { lines[$0].cut == nil && !lines[$0].isBlank }
    guard said.count > 1, let last = said.last, lines[last].plain.first == "/",
      isAfterBlank(last) || lines[last].plain.hasPrefix("//")
    else { return }
    let before = lines[said[said.count - 2]].plain
    let words = lines[last].plain.drop { "/ ".contains($0) }.split { $0 == " " || $0 == "," }
    let isPath = words.contains { $0.contains { !$0.isLetter && !"-.&".contains($0) } }
    guard !isPath, SignOff.isName(words[...]), !before.hasSuffix(":"), before.first != "/" else { return }
    cut(last..<(last + 1), as: .signature)
  }

  private static func asksWho(_ line: String) -> Bool {
    line.hasSuffix("?") && line.looseWords.contains { ["hvem", "hvis", "who", "whom", "whose"].contains($0) }
  }

  /// Whether the next words below are the writer's name, or the first of their names, be it among others.
  func isOwnName(under index: Int, in segment: Range<Int>) -> Bool {
    guard let next = lines[index..<segment.upperBound].dropFirst().first(where: { !$0.isBlank }),
      next.cut == nil,
      let first = name.split(separator: " ").first
    else { return false }
    let words = next.plain.looseWords
    return isOwnName(next) || words.count <= 6 && words.first == String(first) && !SignatureLine.isProse(next)
  }

  func isOwnName(_ line: ReplyLine) -> Bool {
    guard name.contains(" ") else { return false }
    let text = line.plain.lowercased()
    // Many leave a middle name out of one of the two.
    let names = name.split(separator: " ")
    let words = text.split(separator: " ")
    if words.count >= 2, words.count < names.count, words.first == names.first, words.last == names.last {
      return true
    }
    guard text.hasPrefix(name) else { return false }
    return text.count == name.count
      || ",|-/ ".contains(text.dropFirst(name.count).first ?? "x") && text.count < 100
  }
}
