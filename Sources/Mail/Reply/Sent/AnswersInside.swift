/// Finds what somebody wrote between the lines of a quotation that no sign marks, by what was sent to them.
///
/// Each word that was sent is found once only: whoever repeats a question in their answer says it themself.
struct AnswersInside {
  /// What came of looking.
  enum Finding: Equatable {
    /// It is not what was sent, or nothing was written into it.
    case nothing
    case answers
    /// A sentence of what was sent was changed, so that nobody can tell whose it is.
    case doubt
  }

  /// So many bytes, and no more words in a line, are compared.
  private static let largest = 200_000
  private static let mostInLine = 1_000
  /// So many words are compared in all: what is long and says the same again and again would take for ever.
  private static let mostCompared = 3_000_000

  private let sent: SentText
  private var quoted: [QuotedLine]
  /// Which of the words that were sent were found.
  private var found: Set<Int> = []
  private var compared = 0

  /// Says of the lines in `quote`, which are cut, which of them are the writer's own after all.
  static func mark(_ lines: inout [ReplyLine], in quote: UnmarkedQuote, answering sent: SentText) -> Finding {
    let head = lines[quote.head].map { $0.plain.lowercased() }.joined(separator: " ")
    guard sent.senders.contains(where: { head.contains($0) }) else { return .nothing }
    let end = QuoteSearch.firstHead(in: quote.rest, of: lines) ?? quote.rest.upperBound
    let body = quote.rest.lowerBound..<end
    guard lines[body].reduce(0, { $0 + $1.text.utf8.count }) <= largest else { return .nothing }
    var search = AnswersInside(lines, body, sent)
    guard search.isOfOurs, search.quoted.allSatisfy({ $0.words.count <= mostInLine }) else { return .nothing }
    search.findWholeLines()
    search.findSentences()
    let theirs = search.paragraphs(in: lines).filter { search.isSaid($0, lines) }.joined()
    if theirs.isEmpty { return .nothing }
    if !sent.isWhole || theirs.contains(where: { search.isDoubtful($0, lines) }) || search.isGivenUp {
      return .doubt
    }
    for line in theirs.reversed() {
      lines.replaceSubrange(line.index...line.index, with: search.pieces(of: line, lines[line.index]))
    }
    return .answers
  }

  private init(_ lines: [ReplyLine], _ body: Range<Int>, _ sent: SentText) {
    self.sent = sent
    quoted = body.map { place in
      QuotedLine(index: place, words: SentWord.all(in: lines[place].text, without: sent.hosts))
    }
  }

  /// Whether the quotation is of what was sent: a sentence of its frame stands in it.
  private var isOfOurs: Bool {
    let words = quoted.flatMap(\.texts)
    return sent.frame.contains { sentence in
      words.indices.contains { words[$0...].starts(with: sentence) }
    }
  }

  /// Lines that were sent as they are, or of which a mailer made several.
  private mutating func findWholeLines() {
    var next: Int?
    for index in quoted.indices where !quoted[index].words.isEmpty {
      let words = quoted[index].texts[...]
      let place = next.flatMap { isFree(words, at: $0) ? $0 : nil } ?? sentence(of: words)
      next = place.map { $0 + words.count }
      guard let place else { continue }
      take(words.count, at: place)
      quoted[index].sentAtStart = words.count
      quoted[index].next = next
    }
  }

  /// Sentences that were sent, at the beginning and the end of a line into which something was written.
  private mutating func findSentences() {
    var next: Int?
    for index in quoted.indices where !quoted[index].words.isEmpty {
      if !quoted[index].isSent {
        findStart(of: index, after: next)
        findEnd(of: index)
      }
      next = quoted[index].next
    }
  }

  private mutating func findStart(of index: Int, after next: Int?) {
    let words = quoted[index].texts
    for length in (1..<max(1, words.count)).reversed() {
      let start = words[..<length]
      let goesOn = next.flatMap { isFree(start, at: $0) && sent.starts.contains($0 + length) ? $0 : nil }
      guard let place = goesOn ?? (length > 2 ? sentence(of: start, isWhole: true) : nil) else { continue }
      take(length, at: place)
      quoted[index].sentAtStart = length
      return
    }
  }

  private mutating func findEnd(of index: Int) {
    let words = quoted[index].texts
    for length in (1..<max(1, words.count - quoted[index].sentAtStart)).reversed() where length > 2 {
      guard let place = sentence(of: words.suffix(length), isWhole: true) else { continue }
      take(length, at: place)
      quoted[index].sentAtEnd = length
      quoted[index].next = place + length
      return
    }
  }

  /// Where words were sent that were not found yet. A word or two stand in many a sentence: they have to be all of one.
  private mutating func sentence(of words: ArraySlice<String>, isWhole: Bool = false) -> Int? {
    guard !isGivenUp, let first = words.first else { return nil }
    let mustBeWhole = isWhole || words.count < 3
    return sent.places[first]?.first { place in
      compared += 1
      let isSentence = sent.starts.contains(place) && sent.starts.contains(place + words.count)
      return (isSentence || !mustBeWhole) && isFree(words, at: place)
    }
  }

  private mutating func isFree(_ words: ArraySlice<String>, at place: Int) -> Bool {
    compared += words.count
    return !isGivenUp && sent.holds(words, at: place)
      && (place..<(place + words.count)).allSatisfy { !found.contains($0) }
  }

  /// Whether there was too much to compare, so that what is theirs is not known.
  private var isGivenUp: Bool { compared > Self.mostCompared }

  private mutating func take(_ count: Int, at place: Int) { found.formUnion(place..<(place + count)) }

  /// Whether a line may be a sentence of ours that was changed, or the head of yet another mail.
  private mutating func isDoubtful(_ line: QuotedLine, _ lines: [ReplyLine]) -> Bool {
    if QuoteHeader.mayBegin(lines[line.index]) || QuotedRuns.isIntroduction(lines[line.index]) { return true }
    let own = line.own.map(\.text)
    guard own.count > 2 else { return false }
    var known: Set<Int> = []
    for start in 0...(own.count - 3) where isKnown(own[start..<(start + 3)]) {
      known.formUnion(start..<(start + 3))
    }
    return known.count * 2 >= own.count
  }

  private mutating func isKnown(_ words: ArraySlice<String>) -> Bool {
    guard !isGivenUp, let places = words.first.flatMap({ sent.places[$0] }) else { return false }
    return places.contains { place in
      compared += words.count
      return sent.holds(words, at: place)
    }
  }

  /// The lines that hold words of theirs, those that follow each other together.
  private func paragraphs(in lines: [ReplyLine]) -> [[QuotedLine]] {
    quoted.filter { !$0.own.isEmpty && lines[$0.index].quoteDepth == 0 }.reduce(into: []) { all, line in
      if let last = all.last?.last, last.index + 1 == line.index {
        all[all.count - 1].append(line)
      } else {
        all.append([line])
      }
    }
  }

  /// Not what a house stamps on a mail that comes in, or puts under one that leaves.
  private func isSaid(_ paragraph: [QuotedLine], _ lines: [ReplyLine]) -> Bool {
    let text = paragraph.map { lines[$0.index].plain }.joined(separator: " ")
    return !MailStamp.isStamp(text) && !FooterParagraph.isFooter(text, afterSignature: false)
      && !paragraph.allSatisfy { SignatureLine.isPicture(lines[$0.index]) }
  }

  /// What is theirs as what they say, and what was sent beside it cut off as before.
  private func pieces(of quoted: QuotedLine, _ line: ReplyLine) -> [ReplyLine] {
    guard let first = quoted.own.first, let last = quoted.own.last else { return [line] }
    let text = line.text
    let start = quoted.sentAtStart > 0 ? first.range.lowerBound : text.startIndex
    let end = quoted.sentAtEnd > 0 ? last.range.upperBound : text.endIndex
    return [(text[..<start], true), (text[start..<end], false), (text[end...], true)]
      .filter { !$0.0.trimmed.isEmpty }
      .map { piece, isSent in
        var line = ReplyLine(String(piece), mark: nil)
        line.cut = isSent ? .quote : nil
        return line
      }
  }
}
