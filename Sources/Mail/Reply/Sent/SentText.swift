/// What we sent to somebody, which their answer may quote without a sign before its lines, as Outlook does. Whatever
/// stands in such a quotation and was not sent is theirs: they wrote it between the lines.
///
/// It may hold more than was sent, such as all that ever was said in a conversation.
public struct SentText: Sendable {
  /// What stands where an answer says whom it quotes: our domain, or what we call ourselves.
  let senders: [String]
  /// Where our links lead and our mail comes from: nobody writes these into an answer, and mailers change them.
  let hosts: [String]
  /// Sentences of which one stands in every such mail: it shows that this, and nothing like it, is quoted.
  let frame: [[String]]
  /// Whether it lacks nothing that may have been sent. What it lacks would be taken for theirs, so that otherwise
  /// nothing is.
  let isWhole: Bool
  let words: [String]
  /// The places of words at which a line or a sentence begins, and that after the last.
  let starts: Set<Int>
  /// Where each word stands.
  let places: [String: [Int]]

  /// - Parameters:
  ///   - text: All that may have been sent, in lines.
  ///   - frame: Sentences of which one stands in every such mail.
  ///   - senders: What stands where an answer says whom it quotes.
  ///   - hosts: Where our links lead and our mail comes from.
  ///   - isWhole: Whether `text` lacks nothing that may have been sent. When it may, whatever it does not hold is
  ///     doubtful.
  public init(
    _ text: String, frame: [String], from senders: [String], hosts: [String], isWhole: Bool = true
  ) {
    self.isWhole = isWhole
    self.senders = senders.map { $0.lowercased() }.filter { !$0.isEmpty }
    self.hosts = hosts.map { $0.lowercased() }.filter { !$0.isEmpty }
    let hosts = self.hosts
    self.frame = frame.map { SentWord.all(in: $0, without: hosts).map(\.text) }.filter { $0.count > 2 }
    var words: [String] = []
    var starts: Set<Int> = [0]
    for line in (frame + [text]).joined(separator: "\n").split(separator: "\n") {
      starts.insert(words.count)
      for word in SentWord.all(in: line, without: hosts) {
        words.append(word.text)
        if word.endsSentence { starts.insert(words.count) }
      }
    }
    starts.insert(words.count)
    self.words = words
    self.starts = starts
    places = Dictionary(grouping: words.indices) { words[$0] }
  }

  /// Whether the words of a line stand there in one go, from `place` on.
  func holds(_ line: ArraySlice<String>, at place: Int) -> Bool {
    place >= 0 && place + line.count <= words.count && words[place..<(place + line.count)] == line
  }
}
