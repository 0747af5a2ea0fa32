extension Danish {
  func homeTitle(_ name: String) -> String { "Hej \(name)" }
  func homeQuestion(_ question: HomeCard.Question) -> String {
    switch question {
    case .nextStep: "Dit næste trin"
    case .whatIsNew: "Nyt til dig"
    case .whoNeedsMe: "Hvem kan bruge din hjælp?"
    case .whatHappened: "Hvad sker der i dit netværk?"
    }
  }
  func homeNothing(_ question: HomeCard.Question) -> (title: String, advice: String) {
    switch question {
    case .nextStep: ("Intet venter på dig", "Se resten af jeres plan.")
    case .whatIsNew: ("Du har læst det hele", "Nye indlæg i dine rum og det, du er begyndt på, står her.")
    case .whoNeedsMe:
      ("Ingen venter på svar", "Spørgsmål fra folk, der arbejder som dig, kommer først her. Har du selv et?")
    case .whatHappened:
      ("Her er stille endnu", "Find de andre, der arbejder med det samme, og hils på en af dem.")
    }
  }
  func homeAction(_ question: HomeCard.Question) -> String {
    switch question {
    case .nextStep: "Se jeres plan"
    case .whatIsNew: "Se dine rum"
    case .whoNeedsMe: "Stil selv et spørgsmål"
    case .whatHappened: "Find folk"
    }
  }
  var homeStartTitle: String { "Begynd her" }
  var homeStart: String {
    "Stil et spørgsmål, du går rundt med, eller fortæl, hvad der virkede hos jer. Du ser altid, hvem der kan læse det."
  }
  var homeStartAction: String { "Start en samtale" }
  var homeProfileAction: String { "Skriv, hvad man kan spørge dig om" }
  var homeProgramme: String { "Se, hvordan programmet går" }
  var newcomers: String { "Nye i dit netværk" }
  var homeUnread: String { "Ulæste samtaler" }
  var homeWaiting: String { "Spørgsmål, der mangler svar" }
  var latestTopics: String { "Seneste samtaler" }
  func draftsWaiting(_ count: Int) -> String {
    count == 1 ? "Du er begyndt på 1 tekst" : "Du er begyndt på \(number(count)) tekster"
  }
  func nearness(_ nearness: Nearness, profession: String) -> String {
    let parts = [
      nearness.isSameProfession ? "også \(profession.lowercased())" : nil,
      nearness.isSameSize ? "kommune på størrelse med din" : nil,
    ]
    let reason = parts.compactMap(\.self).joined(separator: ", ")
    return reason.prefix(1).uppercased() + reason.dropFirst()
  }
}
