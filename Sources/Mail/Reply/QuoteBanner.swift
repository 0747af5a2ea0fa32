/// The line that says an earlier mail follows: "-----Oprindelig meddelelse-----", "-----Mette Holm wrote: -----",
/// ">>> Mette Holm <mette@example.dk> 03-03-2026 09:12 >>>".
enum QuoteBanner {
  static func isBanner(_ line: ReplyLine) -> Bool {
    let text = line.unquoted
    if isOfNotes(text) || isOfGroupWise(line.plain) { return true }
    guard text.count <= 80 else { return false }
    let isDrawn = text.hasPrefix("--") || text.hasPrefix("__") || text.hasPrefix("==")
    let words = text.split { "-_=:. ".contains($0) }.joined(separator: " ").lowercased()
    return isDrawn ? drawn.contains(words) : text.hasSuffix(":") && spoken.contains(words)
  }

  /// Words between two lines, right above a head: a banner in a language of which nobody thought.
  static func isDrawn(_ line: ReplyLine) -> Bool {
    let text = line.unquoted
    return text.count <= 80 && text.hasPrefix("---") && text.hasSuffix("---")
  }

  /// As Notes draws it, with the writer between the lines, or with the moment between them.
  private static func isOfNotes(_ text: Substring) -> Bool {
    guard text.utf8.count <= 500, text.has("---") else { return false }
    if text.hasPrefix("---"), text.hasSuffix("---") {
      let inner = text.split(separator: "-", omittingEmptySubsequences: true).joined(separator: "-").trimmed
      if [" wrote:", " skrev:", " schrieb:"].contains(where: { inner.hasSuffix($0) }) { return true }
      let isWriting = [" wrote", " skrev", " schrieb"].contains { inner.hasSuffix($0) }
      return isWriting && (inner.has("@") || text.hasPrefix("----") && isDatedOrNamed(inner))
    }
    let words = text.split(separator: "---").dropFirst().first?.split(separator: " ") ?? []
    return text.split(separator: "---").count == 3 && words.count == 2
      && AttributionDate.isYearOrDate(words[0]) && AttributionDate.isTime(words[1])
  }

  /// Who wrote, perhaps with when, before the word for it: names begin with capitals, "jeg" does not.
  private static func isDatedOrNamed(_ inner: String) -> Bool {
    let words = inner.split(separator: " ").dropLast()
    return words.contains { AttributionDate.isYearOrDate($0) }
      || words.count <= 5 && words.allSatisfy { $0.first?.isUppercase == true }
  }

  /// Who wrote and when, between arrows.
  private static func isOfGroupWise(_ text: String) -> Bool {
    guard text.utf8.count <= 300, text.hasPrefix(">>> ") else { return false }
    let words = text.split(separator: " ")
    return words.contains { AttributionDate.isYearOrDate($0) }
      && words.contains { AttributionDate.isTime($0) }
  }

  private static let drawn: Set<String> = {
    let names = [
      "meddelelse", "besked", "mail", "e mail", "email", "message", "melding", "meddelande", "svar",
    ]
    let kinds = [
      "oprindelig", "original", "videresendt", "forwarded", "opprinnelig", "ursprungligt", "oprindeligt",
    ]
    let combined = kinds.flatMap { kind in names.map { "\(kind) \($0)" } }
    return Set(
      combined + [
        "originalmeddelande", "vidarebefordrat meddelande", "ursprüngliche nachricht", "message d'origine",
        "weitergeleitete nachricht", "original appointment", "oprindelig aftale", "videresendt af",
      ])
  }()

  private static let spoken: Set<String> = [
    "begin forwarded message", "start på videresendt besked", "start på videresendt meddelelse",
    "videresendt besked", "videresendt meddelelse", "start af videresendt besked", "forwarded message",
    "starten på den videresendte besked", "anfang der weitergeleiteten nachricht",
  ]
}
