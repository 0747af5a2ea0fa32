import Synchronization

/// What somebody looks for: every word must be found, the last also as the beginning of a word.
///
/// It holds letters and digits only, so no syntax of an engine reaches the engine.
public struct SearchQuery: Hashable, Sendable {
  /// More words than this are left out.
  static let mostWords = 8

  /// The stems that must be found as they are.
  let stems: [String]
  /// The beginnings, of which one must be found.
  let beginnings: [String]

  /// The query that was typed, or nil when it has no word.
  public init?(_ typed: String) {
    // Enough for eight of the longest words, so that a long text costs no more than a short one.
    let typed = String(typed.unicodeScalars.prefix(2_000))
    var words: [String] = []
    SearchWords.forEachWord(in: typed) { word in
      let word = DanishSpelling.canonical(word)
      if !word.isEmpty { words.append(word) }
      return words.count < Self.mostWords
    }
    guard let last = words.popLast() else { return nil }
    let (stems, lastStem) = DanishStemmer.shared.withLock { stemmer in
      (words.compactMap { stemmer.stem(of: $0) }, stemmer.stem(of: last))
    }
    let beginnings = Self.beginnings(of: DanishSpelling.folded(last), lastStem)
    let alone = beginnings.isEmpty ? lastStem.map { [$0] } ?? [] : []
    self.stems = (stems + alone).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    self.beginnings = beginnings
  }

  /// The stem, and what was typed where it does not begin with the stem ("børne" has the stem "barn", but may
  /// become "børnehave"). One letter is no beginning: it would find nearly everything.
  private static func beginnings(of word: String, _ stem: String?) -> [String] {
    var stem = stem ?? word
    if stem.hasSuffix("kursu") { stem.removeLast() }
    return (word.hasPrefix(stem) ? [stem] : [stem, word]).filter { $0.utf8.count > 1 }
  }

  /// Whether a word may be one of those looked for, by its first letter: a stem begins as its word does, and taking
  /// the stem of every word of a long text is dear. Letters beyond ASCII may be spelled otherwise, and pass.
  func mayFind(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, first < 0x80 else { return true }
    let letter = first | 0x20
    return stems.contains { $0.utf8.first == letter } || beginnings.contains { $0.utf8.first == letter }
  }

  /// Whether a stem of a text is one of those looked for.
  func finds(_ stem: String) -> Bool {
    stems.contains(stem) || beginnings.contains { stem.hasPrefix($0) }
  }
}
