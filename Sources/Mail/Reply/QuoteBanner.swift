/// The line that says an earlier mail follows: "-----Oprindelig meddelelse-----".
enum QuoteBanner {
  static func isBanner(_ line: ReplyLine) -> Bool {
    let text = line.unquoted
    guard text.count <= 80 else { return false }
    let isDrawn = text.hasPrefix("--") || text.hasPrefix("__") || text.hasPrefix("==")
    let words = text.split { "-_=:. ".contains($0) }.joined(separator: " ").lowercased()
    return isDrawn ? drawn.contains(words) : text.hasSuffix(":") && spoken.contains(words)
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
