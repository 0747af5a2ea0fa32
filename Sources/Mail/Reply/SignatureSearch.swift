/// Finds the signatures and footers in what is not quoted.
struct SignatureSearch {
  /// The most lines a signature has.
  private static let longest = 60

  var lines: [ReplyLine]
  /// The writer's, in small letters, or empty.
  let name: String
  let address: MailAddress?

  /// Sets ``ReplyLine/cut`` on their lines.
  static func mark(_ lines: inout [ReplyLine], from writer: ReplyWriter) {
    var search = SignatureSearch(
      lines: lines, name: writer.name.trimmed.lowercased(), address: writer.address)
    search.cutMarked()
    search.cutStamps()
    var start = 0
    while start < search.lines.count {
      let end = search.lines[start...].firstIndex { $0.cut == .quote } ?? search.lines.count
      search.searchSegment(start..<end)
      start = max(end, start) + 1
    }
    lines = search.lines
  }

  /// What the mailer itself calls the signature; but some people write inside it, and then it is all there is.
  private mutating func cutMarked() {
    let isSaidElsewhere = lines.contains {
      $0.cut == nil && $0.mark != .signature && !$0.isBlank && !$0.isRule
    }
    guard isSaidElsewhere else { return }
    for index in lines.indices where lines[index].mark == .signature && lines[index].cut == nil {
      lines[index].cut = .signature
    }
  }

  private mutating func searchSegment(_ segment: Range<Int>) {
    cutBelowDelimiter(segment)
    cutBelowGreetings(segment)
    cutDevices(segment)
    cutBelowOwnName(segment)
    cutFooters(segment)
    cutAroundOwnAddress(segment)
    cutLooseEnds(segment)
    cutLastName(segment)
    cutSlashName(segment)
  }

  /// Below a line of two dashes (RFC 3676 §4.3) stands the signature; where the blank after them is missing,
  /// only if it is short.
  private mutating func cutBelowDelimiter(_ segment: Range<Int>) {
    guard let start = segment.first(where: { lines[$0].cut == nil && isDelimiter($0, in: segment) })
    else { return }
    let rest = lines[(start + 1)..<segment.upperBound].filter { !$0.isBlank && $0.cut == nil }
    let isExact = lines[start].text.hasPrefix("-- ") || lines[start].text.hasPrefix("--\u{A0}")
    let prose = rest.count { SignatureLine.isProse($0) && $0.plain.looseWords.count > 6 }
    guard rest.count <= (isExact ? 30 : 12), isExact || prose <= 1 else { return }
    let end = (start..<segment.upperBound).first { $0 > start && SignatureLine.isAfterthought(lines[$0]) }
    cut(start..<(end ?? segment.upperBound), as: .signature)
  }

  /// Two dashes; or a longer line right above the writer's own name.
  private func isDelimiter(_ index: Int, in segment: Range<Int>) -> Bool {
    if lines[index].plain == "--" || lines[index].plain == "—" { return true }
    let next = lines[index..<segment.upperBound].dropFirst().first
    return lines[index].isRule && next.map { $0.cut == nil && isOwnName($0) } ?? false
  }

  private mutating func cutBelowGreetings(_ segment: Range<Int>) {
    var index = segment.lowerBound
    while index < segment.upperBound {
      guard lines[index].cut == nil, let strength = SignOff.strength(lines[index], from: name) else {
        index += 1
        continue
      }
      guard strength != .onlyBeforeOwnName || isOwnName(under: index, in: segment) else {
        index += 1
        continue
      }
      let end = endOfSignature(from: index, in: segment)
      let isNamed = end > index + 1 || strength == .withName
      let isLast = lines[end..<segment.upperBound].allSatisfy { $0.isBlank || $0.cut != nil }
      if isNamed || isLast && strength == .sure || isLast && index > segment.lowerBound && isAfterBlank(index)
      {
        cut(index..<end, as: .signature)
      }
      index = max(end, index + 1)
    }
  }

  func isAfterBlank(_ index: Int) -> Bool { index > 0 && lines[index - 1].isBlank }

  /// Names, titles and numbers below `start`, as far as they go: past the first paragraph only while something that
  /// belongs to a signature is still to come.
  func endOfSignature(from start: Int, in segment: Range<Int>) -> Int {
    let limit = min(segment.upperBound, start + 1 + Self.longest)
    var end = start + 1
    var paragraphs = 0
    var hasContact = false
    for index in (start + 1)..<max(limit, start + 1) {
      let line = lines[index]
      if line.isBlank || line.cut != nil { continue }
      if lines[index - 1].isBlank && end > start + 1 { paragraphs += 1 }
      guard !SignatureLine.isAfterthought(line) else { break }
      let isSure = isSurely(line, afterSignature: true) || hasContact && SignatureLine.isAbsence(line)
      let isExpected = isSure || isBeforeContact(index, limit)
      if SignatureLine.isProse(line) && !isSure {
        guard hasContact && line.plain.looseWords.count <= 12 || isBeforeContact(index, limit) else { break }
      } else if paragraphs > 0 && !hasContact && !isExpected {
        guard SignatureLine.isTitle(line) else { break }
      }
      hasContact = hasContact || SignatureLine.isContact(line)
      end = index + 1
    }
    return end
  }

  func isSurely(_ line: ReplyLine, afterSignature: Bool) -> Bool {
    SignatureLine.isContact(line) || SignatureLine.isPicture(line) || DeviceFooter.isFooter(line)
      || line.isRule || afterSignature && SignatureLine.isHours(line)
      || FooterParagraph.isFooter(line.plain, afterSignature: afterSignature)
  }

  /// Whether a number or address is still to come, with no more than one sentence before it.
  private func isBeforeContact(_ index: Int, _ limit: Int) -> Bool {
    var sentences = 0
    for place in index..<min(limit, index + 12) {
      if SignatureLine.isAfterthought(lines[place]) { return false }
      if SignatureLine.isContact(lines[place]) { return true }
      if SignatureLine.isProse(lines[place]) { sentences += 1 }
      if sentences > 1 || lines[place].plain.looseWords.count > 20 { return false }
    }
    return false
  }

  private mutating func cutDevices(_ segment: Range<Int>) {
    for index in segment where lines[index].cut == nil && DeviceFooter.isFooter(lines[index]) {
      let isParagraph =
        index + 1 >= segment.upperBound || lines[index + 1].isBlank || lines[index + 1].cut != nil
      if isParagraph { cut(index..<(index + 1), as: .signature) }
    }
  }

  mutating func cut(_ range: Range<Int>, as reason: ReplyText.Reason) {
    for index in range where lines[index].cut == nil && !lines[index].isBlank { lines[index].cut = reason }
  }
}
