/// Finds the earlier mails in an answer, above, below or between what is said.
enum QuoteSearch {
  /// Sets ``ReplyLine/cut`` on their lines. Which of them quote without a sign, if some do.
  static func mark(_ lines: inout [ReplyLine]) -> UnmarkedQuote? {
    for index in lines.indices where lines[index].mark.map({ $0 != .signature }) ?? false {
      lines[index].cut = .quote
    }
    var introduced: Int?
    var unmarked: UnmarkedQuote?
    var index = 0
    while index < lines.count {
      guard let length = headLength(at: index, in: lines) else {
        index += 1
        continue
      }
      cut(index..<(index + length), in: &lines)
      cutRulesBefore(index, in: &lines)
      introduced = introduced ?? index
      index += length
      // What stands unquoted below a head that is quoted itself answers it.
      let head = lines[index - length]
      let mayBeAnswered = head.quoteDepth > 0 && !QuoteBanner.isBanner(head)
      if !isQuotedNext(index, in: lines), !mayBeAnswered {
        cut(index..<lines.count, in: &lines)
        unmarked = UnmarkedQuote(head: (index - length)..<index, rest: index..<lines.count)
        break
      }
    }
    QuotedRuns.mark(&lines, introducedAt: introduced)
    return unmarked
  }

  /// Where the head of yet an older mail stands.
  static func firstHead(in range: Range<Int>, of lines: [ReplyLine]) -> Int? {
    range.first { headLength(at: $0, in: lines) != nil }
  }

  /// How many lines at `index` say that an earlier mail follows.
  private static func headLength(at index: Int, in lines: [ReplyLine]) -> Int? {
    if lines[index].isBlank { return nil }
    if QuoteBanner.isBanner(lines[index]) {
      guard let next = lines[(index + 1)...].prefix(4).firstIndex(where: { !$0.isBlank }),
        let length = QuoteHeader.length(at: next, in: lines)
      else { return 1 }
      return next + length - index
    }
    return QuoteHeader.length(at: index, in: lines) ?? Attribution.length(at: index, in: lines)
  }

  /// Whether what follows is marked as quoted, line by line, so that answers may stand between.
  private static func isQuotedNext(_ index: Int, in lines: [ReplyLine]) -> Bool {
    guard let next = lines[index...].first(where: { !$0.isBlank }) else { return false }
    return next.quoteDepth > 0 || next.cut == .quote && next.mark != .original
  }

  private static func cut(_ range: Range<Int>, in lines: inout [ReplyLine]) {
    for index in range { lines[index].cut = .quote }
  }

  /// The line drawn above a head goes with it.
  private static func cutRulesBefore(_ index: Int, in lines: inout [ReplyLine]) {
    for place in lines[..<index].indices.suffix(4).reversed() {
      let isDrawn =
        lines[place].isRule || QuoteBanner.isBanner(lines[place]) || QuoteBanner.isDrawn(lines[place])
      guard lines[place].isBlank || isDrawn else { return }
      if !lines[place].isBlank { lines[place].cut = .quote }
    }
  }
}
