/// A line of a quotation that no sign marks, with what is found out about its words.
struct QuotedLine {
  /// Its number in the mail.
  let index: Int
  let words: [SentWord]
  /// How many words of its beginning, and of its end, were sent.
  var sentAtStart = 0
  var sentAtEnd = 0
  /// Which word follows in what was sent, if the line is of it to its end.
  var next: Int?

  var texts: [String] { words.map(\.text) }
  var isSent: Bool { sentAtStart + sentAtEnd >= words.count }
  /// The words that were not sent.
  var own: ArraySlice<SentWord> { words[sentAtStart..<max(sentAtStart, words.count - sentAtEnd)] }
}
