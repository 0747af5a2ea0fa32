/// A sentence that may introduce a quotation: when, who, and a word for writing.
struct AttributionSentence {
  private let words: [Substring]
  private let verb: Int?

  init(_ sentence: String) {
    words = sentence.split(separator: " ")
    verb = words.lastIndex { Self.verbs.contains(Self.bare($0)) }
  }

  /// Whether a mailer wrote it. What a person writes by hand has no clock time down to the minute with a name or
  /// address beside it, or no quotation under it.
  func introduces(isQuoteNext: Bool, startsParagraph: Bool) -> Bool {
    guard let verb, hasDate || hasTime && isQuoteNext else { return false }
    guard isOpenedByDate || isOpenedByName(verb) else { return false }
    if hasAddress { return hasTime || isQuoteNext || startsParagraph }
    if isQuoteNext { return true }
    return isOpenedByDate && hasDate && hasTime && startsParagraph && isName(writer(verb))
  }

  /// Whether a word for writing is in it.
  var isOfWriting: Bool { verb != nil }

  private var hasDate: Bool { words.contains { AttributionDate.isYearOrDate($0) } }
  private var hasTime: Bool { words.contains { AttributionDate.isTime($0) } }
  private var hasAddress: Bool { words.contains { $0.contains("@") && $0.count > 3 } }

  /// A day among the first words, and the year or the time soon after: what a person says before it is not drawn in.
  private var isOpenedByDate: Bool {
    guard words.prefix(4).contains(where: { $0.contains(where: \.isNumber) }) else { return false }
    return words.prefix(7).contains { AttributionDate.isYearOrDate($0) }
      || words.prefix(7).contains { AttributionDate.isTime($0) }
  }

  /// As in "Mette Holm <mette@example.dk> skrev den 3. marts 2026 kl. 09.12:".
  private func isOpenedByName(_ verb: Int) -> Bool {
    (1...8).contains(verb) && words[..<verb].allSatisfy { isNamePart($0) || $0.contains("@") }
  }

  /// The words for who writes: after the verb, as in Danish, or before it, as in English.
  private func writer(_ verb: Int) -> [Substring] {
    let after = words[(verb + 1)...]
    guard after.isEmpty else { return Array(after) }
    let date = words[..<verb].lastIndex {
      $0.contains(where: \.isNumber) || Self.clock.contains(Self.bare($0))
    }
    return Array(words[(date.map { $0 + 1 } ?? 0)..<verb])
  }

  /// Two to seven words that begin with capitals: a full name, and no "jeg" or "lægen følgende".
  private func isName(_ words: [Substring]) -> Bool {
    (2...7).contains(words.count)
      && words.allSatisfy { isNamePart($0) }
  }

  private func isNamePart(_ word: Substring) -> Bool {
    guard let letter = word.first(where: \.isLetter) else { return true }
    return letter.isUppercase && word.last != "." || Self.particles.contains(Self.bare(word))
  }

  private static func bare(_ word: Substring) -> String {
    word.lowercased().filter { !",.:;()<>\"".contains($0) }
  }

  private static let verbs: Set = [
    "skrev", "wrote", "schrieb", "écrit", "escribió", "schreef", "scritto", "skriver", "writes", "kirjoitti",
    "napsal", "napisał", "escreveu", "følgende", "følgjande", "följande", "geschreven", "geschrieben",
  ]
  private static let particles: Set = [
    "af", "von", "van", "de", "der", "den", "la", "el", "og", "and", "via", "i",
  ]
  private static let clock: Set = ["am", "pm", "utc", "gmt", "cet", "cest", "kl"]
}
