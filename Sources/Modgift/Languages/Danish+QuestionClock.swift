import Storage

extension Danish {
  func askedInPerson(_ title: String) -> String { "Kan du hjælpe? \(title)" }
  func whyAsked(_ reasons: String) -> String { "Vi spørger dig, fordi \(reasons)." }
  func helperReason(_ reason: HelperMatch.Reason) -> String {
    switch reason {
    case .tookStep(let day): "I tog det samme trin (\(self.day(day)))"
    case .answeredTheLike(let count):
      count == 1
        ? "dit svar på noget lignende hjalp" : "\(number(count)) af dine svar på noget lignende hjalp"
    case .sameProvider: "I har samme slags udbyder"
    case .similarSize: "jeres sted er på størrelse med spørgerens"
    case .sameProfession: "I har samme fag"
    case .sameRole: "I har samme rolle"
    case .similarDensity: "der er lige så langt mellem folk hos jer"
    case .notAskedLately: "det er et stykke tid siden, vi spurgte dig"
    }
  }
  var whyToldAsHost: String { "Du får det at vide, fordi du passer rummet." }
  var whyToldAsBuddy: String {
    "Du får det at vide, fordi du er makker for den, der spørger. Det er første gang."
  }
  var fewerOfThese: String { "Spørg mig ikke" }
  var fewerOfTheseHint: String { "Vi spørger dig højst to gange på en måned. Du kan også sige helt nej." }
  var fewerForHosts: String { "Kun én gang om ugen" }
  func peopleWereAsked(_ names: String) -> String { "Vi har spurgt \(names) direkte." }
  var hostWasTold: String { "Den, der passer rummet, har fået besked." }
  var nobodyAnsweredYet: String { "Ingen har svaret endnu" }
  var raiseLead: String {
    "Vil du spørge alle i programmet? Du retter en kopi, så ingen kan kendes, og den gamle bliver, hvor den er."
  }
  var raiseToAll: String { "Spørg alle" }
  func questionsLackAnswers(_ count: Int) -> String {
    count == 1 ? "et spørgsmål uden svar" : "\(number(count)) spørgsmål uden svar"
  }
  var noAnswerNeeded: String { "Jeg behøver ikke svar mere" }
  var questionIsSettled: String { "Du har sagt, at du ikke behøver svar mere." }
  var askedTitle: String { "Spørgsmål til dig" }
  var ownWaitingTitle: String { "Dine spørgsmål, der mangler svar" }
  var nudgePaceTitle: String { "Spørgsmål, der venter hos dig" }
  var nudgePaceLead: String { "Når du passer et rum, får du besked om spørgsmål, ingen har svaret på." }
  var nudgesDaily: String { "Skriv til mig, når der er nye" }
  var nudgesWeekly: String { "Skriv kun til mig om mandagen" }
  var pressedFewer: String {
    "Det er i orden. Vi spørger dig ikke mere. Du kan slå det til igen på din egen side."
  }
  var pressedSettled: String { "Godt. Så rykker vi ikke flere for svar." }
  var openQuestion: String { "Se spørgsmålet" }

  func waitingLetter(name: String, titles: [String], link: String) -> Letter {
    Letter(
      language: .danish,
      subject: titles.count == 1
        ? "Et spørgsmål mangler svar" : "\(number(titles.count)) spørgsmål mangler svar",
      before: ["Hej \(name)", "Ingen har svaret på:"] + titles.map { "– \($0)" } + [
        "Et kort svar er nok, eller nævn en, der ved det."
      ],
      button: (titles.count == 1 ? "Læs og svar" : "Se dem", link),
      why:
        "Du får denne mail, fordi du passer rummet: højst én om dagen, og kun når nogen venter. På din egen side kan du vælge én om ugen, eller give værtskabet videre."
    )
  }

  func askedLetter(
    name: String, asker: String, title: String, room: String, reasons: String, link: String, fewer: String
  ) -> Letter {
    Letter(
      language: .danish, subject: "Kan du hjælpe \(asker)?",
      before: [
        "Hej \(name)", "\(asker) har spurgt i \(room), og ingen har svaret endnu:", title, whyAsked(reasons),
      ],
      button: ("Læs og svar", link), after: ["Et kort svar er nok. Ved du det ikke, så lad den bare ligge."],
      why: "Vi spørger dig højst to gange på en måned.",
      ways: [MailLink(words: "Spørg mig slet ikke", address: fewer)])
  }

  func buddyQuestionLetter(name: String, asker: String, title: String, link: String) -> Letter {
    Letter(
      language: .danish, subject: "\(asker) spørger for første gang",
      before: [
        "Hej \(name)", "Du er makker for \(asker), som lige har stillet sit første spørgsmål:", title,
        "Får man svar første gang, spørger man også anden gang. Et par ord er nok.",
      ],
      button: ("Læs og svar", link),
      why: "Du får denne mail, fordi du har sagt ja til at være makker for \(asker)."
    )
  }

  func raiseLetter(name: String, title: String, link: String, settle: String, isLast: Bool) -> Letter {
    Letter(
      language: .danish, subject: "Skal vi spørge alle for dig?",
      before: [
        "Hej \(name)",
        isLast
          ? "Ingen har svaret på dit spørgsmål endnu. Vi har lige spurgt et par stykker mere:"
          : "Ingen har svaret på dit spørgsmål endnu:", title,
        "Du kan stille det for alle i programmet. Du retter selv en kopi først, så ingen kan kendes på den. Intet forlader rummet, før du trykker.",
      ],
      button: ("Ret og spørg alle", link), instead: MailLink(words: noAnswerNeeded, address: settle),
      why: isLast
        ? "Du får denne mail, fordi du har spurgt, og vi ikke har fundet et svar. Det er sidste gang, vi skriver om det."
        : "Du får denne mail, fordi du har spurgt, og vi ikke har fundet et svar. Vi skriver højst én gang til om det."
    )
  }
}
