extension Danish {
  var showWhatWasCut: String { "Vis, hvad vi skar fra" }
  var postMailTitle: String { "Det, vi skar fra din mail" }
  var postMailLead: String { "Det kom med i din mail, men ikke i dit indlæg. Kun du kan se det." }
  func cutReason(_ reason: PostMail.Cut.Reason) -> String {
    switch reason {
    case .quote: "Citat af en tidligere mail"
    case .signature: "Underskrift"
    case .footer: "Fast tekst under mailen"
    }
  }
  var postMailFiles: String { "Filer" }
  var filesAreNotTaken: String {
    "Her kan ikke lægges filer endnu, og vi har ikke gemt dem. De ligger stadig i din sendte post."
  }
  func filesWereLeftOut(_ names: [String]) -> String {
    "Kun du ser dette: \(list(names)) kom ikke med. Her kan ikke lægges filer endnu."
  }
  func fileSize(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(number((bytes + 999) / 1_000)) kB" : "\(number(bytes / 1_000_000)) MB"
  }
  var namelessFile: String { "en fil uden navn" }

  func whichTopicLetter(subject: String, _ choices: [WhichTopic.Choice], home: String) -> Letter {
    Letter(
      language: .danish, subject: "Hvilken samtale svarede du på?",
      before: [
        "Hej",
        "Du svarede på en mail om flere samtaler, og vi kan ikke se, hvilken du mente. Dit svar er ikke sendt videre endnu.",
        choices.isEmpty ? "Find samtalen, og skriv dit svar dér." : "Vælg den her:",
      ],
      choices: choices.map {
        ($0.title, $0.link, $0.address.map { "Eller send dit svar hertil: \($0)" } ?? "")
      },
      button: ("Åbn forsiden", home), after: ["Her er dit svar, så intet er tabt:"],
      why: "Du får denne mail, fordi du skrev til os. Vi sender højst én i timen.")
  }
  var roomMailTitle: String { "Skriv fra din mail" }
  var roomMailLead: String { "Send en mail til denne adresse, så starter den en samtale i rummet." }
  var roomMailHints: [String] {
    [
      "Adressen er din egen: den virker kun fra din mailadresse. Gem den blandt dine kontakter.",
      "Mailens emne bliver overskriften. Slutter det med et spørgsmålstegn, bliver det et spørgsmål; ellers en erfaring.",
      "Underskrift og citater skæres fra. Du kan altid se, hvad der blev skåret.",
    ]
  }
}
