extension Danish {
  func digestName(_ programme: String) -> String { "\(programme), den faste mail" }
  func digestSubject(asking asks: [String]) -> String { capitalized("\(list(asks)) venter på dig") }
  func digestSubject(missed count: Int) -> String {
    count == 1 ? "En samtale, du ikke har set" : "\(number(count)) samtaler, du ikke har set"
  }
  func digestPart(_ part: DigestSection.Part) -> String {
    switch part {
    case .waiting: "Det venter på dig"
    case .question: "Kan du svare på det her?"
    case .missed: "Det bedste, du ikke har set"
    case .meetings: "Kommende møder"
    }
  }
  func answersWait(_ count: Int) -> String {
    count == 1 ? "en besked" : "\(number(count)) beskeder"
  }
  var oneQuestionWaits: String { "et spørgsmål, du måske kan svare på," }
  func unsaid(_ count: Int) -> String {
    count == 1
      ? "Der er også noget nyt i et lukket rum." : "Der er også \(number(count)) nye ting i lukkede rum."
  }
  var replyToDigest: String {
    "Du kan svare på mailen. Lad det, du svarer på, stå under dit svar, så finder det selv den rigtige samtale."
  }
  func whyDigest(_ programme: String) -> String {
    "Du får denne mail, fordi du er med i \(programme). Er der intet nyt, kommer der ingen mail."
  }
  var digestMonthly: String { "Send den kun én gang om måneden" }
  func askedBy(_ name: String, _ reason: String?) -> String {
    ["\(name) spørger", reason].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }
  var stillReadingQuestion: String { "Vil du stadig have den her mail?" }
  var stillReadingLead: String {
    "Vi har ikke hørt fra dig i tre måneder. Sig bare til; hører vi intet, bliver den ved at komme."
  }
  func stillReading(_ answer: StillReading) -> String {
    switch answer {
    case .yes: "Ja, bliv ved"
    case .no: "Nej tak, stop den"
    }
  }
  func stillReadingTaken(_ answer: StillReading) -> String {
    switch answer {
    case .yes: "Godt. Mailen kommer, som den plejer."
    case .no: "Mailen kommer ikke mere. Du kan altid vælge den til igen."
    }
  }
}

/// A sentence with a large letter at its beginning.
private func capitalized(_ sentence: String) -> String {
  sentence.prefix(1).uppercased() + sentence.dropFirst()
}
