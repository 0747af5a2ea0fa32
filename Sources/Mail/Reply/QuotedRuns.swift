/// Tells lines that quote from lines in which a person uses ">" as a sign of their own.
enum QuotedRuns {
  /// Cuts the runs of quoted lines. From the line `introducedAt` on, something has said that there is a quotation.
  static func mark(_ lines: inout [ReplyLine], introducedAt: Int?) {
    joinBrokenLines(&lines)
    var introducedAt = introducedAt
    var index = 0
    while index < lines.count {
      guard lines[index].quoteDepth > 0 else {
        index += 1
        continue
      }
      let end = endOfRun(from: index, in: lines)
      if isQuotation(index..<end, in: lines, introducedAt: introducedAt) {
        for place in index..<end where !lines[place].isBlank { lines[place].cut = .quote }
        for place in introduction(of: index, in: lines) ?? index..<index { lines[place].cut = .quote }
        introducedAt = introducedAt ?? index
      }
      index = end
    }
  }

  private static func endOfRun(from start: Int, in lines: [ReplyLine]) -> Int {
    var end = start
    for index in start..<lines.count {
      let isQuoted = lines[index].quoteDepth > 0 || isRestOfLine(index, in: lines)
      if isQuoted { end = index + 1 } else if !lines[index].isBlank { break }
    }
    return end
  }

  private static func isRestOfLine(_ index: Int, in lines: [ReplyLine]) -> Bool {
    guard lines[index].cut == .quote, !lines[index].isBlank, index > 0, index + 1 < lines.count else {
      return false
    }
    return lines[index - 1].quoteDepth > 0 && lines[index + 1].quoteDepth > 0
  }

  private static func isQuotation(_ run: Range<Int>, in lines: [ReplyLine], introducedAt: Int?) -> Bool {
    if lines[run].contains(where: { $0.mark == .quote }) || looksMachineMade(lines[run]) { return true }
    let said = lines[..<run.lowerBound].last { !$0.isBlank && $0.cut == nil && $0.quoteDepth == 0 }
    if introduction(of: run.lowerBound, in: lines) != nil { return true }
    let isListed = run.lowerBound > 0 && lines[run.lowerBound - 1].plain.hasSuffix(":") && said != nil
    if isListed && lines[run.lowerBound - 1].cut == nil { return false }
    if let introducedAt, introducedAt < run.upperBound { return true }
    // A mail that begins with ">" answers it below; ">" under one's own words is a list.
    let isAnsweredBelow = lines[run.upperBound...].contains { !$0.isBlank && $0.quoteDepth == 0 }
    return said == nil && isAnsweredBelow
  }

  /// Empty lines quoted too, quotes in quotes, or lines as long as a mailer's: no list of one's own.
  private static func looksMachineMade(_ run: ArraySlice<ReplyLine>) -> Bool {
    let isSpaced = run.count > 2 && run.dropLast().contains { $0.quoteDepth > 0 && $0.unquoted.isEmpty }
    return isSpaced || run.contains { $0.quoteDepth > 1 && $0.plain.first == ">" && !$0.unquoted.isEmpty }
      || run.count { $0.unquoted.count >= 66 } >= 2
  }

  /// In a language, or of a mailer, of which nobody thought: a line with a colon, and a date and time or an address,
  /// right above a quotation.
  private static func introduction(of start: Int, in lines: [ReplyLine]) -> Range<Int>? {
    guard let place = lines[..<start].indices.suffix(3).last(where: { !lines[$0].isBlank }),
      lines[place].cut == nil
    else { return nil }
    if isIntroduction(lines[place]) { return place..<(place + 1) }
    // Broken within the address: "2026-03-03 9:12 GMT+01:00 Mette Holm <", and the rest below.
    guard place > 0, lines[place - 1].cut == nil, lines[place - 1].plain.utf8.count <= 200,
      Attribution.isAddressOpen(lines[place - 1].plain),
      isIntroduction("\(lines[place - 1].plain) \(lines[place].plain)")
    else { return nil }
    return (place - 1)..<(place + 1)
  }

  /// Whether a line with a colon has a date and time, or an address.
  static func isIntroduction(_ line: ReplyLine) -> Bool { isIntroduction(line.plain) }

  private static func isIntroduction(_ text: String) -> Bool {
    guard text.hasSuffix(":") else { return false }
    let words = text.split(separator: " ")
    let isDated = words.contains { AttributionDate.isYearOrDate($0) }
    let isAddressed = words.contains { $0.contains("@") } && text.has("<")
    return isAddressed || isDated && words.contains { AttributionDate.isTime($0) }
  }

  /// A long quoted line that some server broke in two, without the sign in front of its rest.
  private static func joinBrokenLines(_ lines: inout [ReplyLine]) {
    guard lines.count > 2 else { return }
    for index in 1..<(lines.count - 1) where lines[index].quoteDepth == 0 && !lines[index].isBlank {
      let (before, line, after) = (lines[index - 1], lines[index], lines[index + 1])
      let isBetween = before.quoteDepth > 0 && after.quoteDepth == before.quoteDepth
      let isRest = line.plain.first?.isLowercase == true && line.plain.count <= 40
      if isBetween && isRest && before.unquoted.count >= 60 && !".!?:".contains(before.plain.last ?? ".") {
        lines[index].cut = .quote
      }
    }
  }
}
