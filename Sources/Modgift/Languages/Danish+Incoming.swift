extension Danish {
  func unpostedLetter(_ unposted: Unposted, page: String?) -> Letter {
    let about = unposted.subject.isEmpty ? "din mail" : unposted.subject
    return Letter(
      language: .danish, subject: "Ikke sendt: \(about)",
      before: ["Hej", why(unposted.reason), whatToDo(unposted.reason)].filter { !$0.isEmpty },
      button: page.map { (unposted.isKept ? "Åbn din kladde" : "Åbn siden", $0) },
      after: [
        unposted.isKept ? "Din tekst ligger også som kladde, hvor kun du kan se den." : "",
        unposted.text.isEmpty ? "" : "Her er din tekst, så intet er tabt:",
      ].filter { !$0.isEmpty },
      why: "Du får denne mail, fordi du skrev til os. Vi sender højst én i timen.")
  }

  private func why(_ reason: Unposted.Reason) -> String {
    switch reason {
    case .expired: "Den svaradresse, du skrev til, gælder ikke længere. Din mail er ikke sendt videre."
    case .gone: "Samtalen findes ikke længere, eller du kan ikke se den. Din mail er ikke sendt videre."
    case .closed: "Samtalen er lukket, så der kan ikke svares mere i den. Din mail er ikke sendt videre."
    case .roomIsGone:
      "Rummet findes ikke længere, eller du kan ikke skrive i det. Din mail er ikke sendt videre."
    case .civilNumber:
      "Der står noget i din mail, der ligner et CPR-nummer. Oplysninger om borgere må ikke stå her, så den er ikke sendt videre. Nummeret er skjult herunder."
    case .empty:
      "Vi kunne ikke finde dit svar i mailen, kun det, der lignede et citat eller en underskrift."
    case .tooLong:
      "Din mail er for lang. Der er plads til \(number(Post.longest)) tegn i et indlæg og \(number(Topic.longestTitle)) i en overskrift."
    case .unreadable: "Nogle tegn i din mail kunne ikke læses; de vises som �."
    case .tooMany: "Du har skrevet mange indlæg på kort tid, så dette er ikke sendt videre."
    case .untitled: "Din mail har intet emne, og emnet er samtalens overskrift."
    case .notInProgramme:
      "Du står ikke længere som en del af programmet, så vi kan ikke sende din mail videre."
    case .unread: "Den adresse, du skrev til, læser ingen."
    case .notSurely:
      "Der kom en mail til din egen svaradresse, men ikke fra den mailadresse, vi kender dig på, eller din mailserver ville ikke stå inde for den. For en sikkerheds skyld er den ikke sendt videre."
    }
  }

  private func whatToDo(_ reason: Unposted.Reason) -> String {
    switch reason {
    case .expired: "Skriv dit svar på siden i stedet."
    case .gone: ""
    case .closed: "Er der mere at sige, så start en ny samtale."
    case .roomIsGone: "Spørg værten for dit netværk, hvis det er en fejl."
    case .civilNumber: "Fjern nummeret, og send igen: svar på denne mail, eller skriv på siden."
    case .empty:
      "Skriv dit svar øverst, over den tekst du svarer på: svar på denne mail, eller skriv på siden."
    case .tooLong: "Gør den kortere, og send igen: svar på denne mail, eller skriv på siden."
    case .unreadable: "Ret dem, og send igen: svar på denne mail, eller skriv på siden."
    case .tooMany: "Vent \(Post.limitMinutes) minutter, og send så igen."
    case .untitled: "Skriv et emne, og send igen: svar på denne mail, eller skriv på siden."
    case .notInProgramme: "Er det en fejl, så sig det til en kollega eller til programmets koordinator."
    case .unread: "Svar på en mail om en samtale, eller skriv på siden."
    case .notSurely:
      "Var det dig, så send den igen fra den adresse, denne mail kom til, eller skriv på siden. Var det ikke dig, skal du ikke gøre noget."
    }
  }

  var mailTroubleTitle: String { "Din mail når ikke frem" }
  func mailTrouble(_ address: String, since moment: String) -> String {
    "De mails, vi sendte til \(address), kom retur. Siden \(moment) sender vi kun koder til at logge ind med."
  }
  var mailTroubleWords: String {
    "Er din postkasse fuld, eller er adressen ny? Når det er i orden, så tryk her. En ny adresse kan koordinatoren skrive ind."
  }
  var tryMailAgain: String { "Prøv at sende igen" }
  func unreachableTitle(_ count: Int) -> String {
    count == 1 ? "En i dit netværk får ikke mail" : "\(number(count)) i dit netværk får ikke mail"
  }
  var unreachableWords: String { "Mails fra os kommer retur. Ring, eller sig det, næste gang I ses." }
  func unreachableLetter(name: String, network: String, link: String) -> Letter {
    Letter(
      language: .danish, subject: "\(name) får ikke mail fra os",
      before: [
        "Hej", "De mails, vi sendte til \(name) i \(network), kom retur, så vi holder en pause med at sende.",
        "Ring, eller sig det, næste gang I ses: postkassen kan være fuld, eller adressen er ny. En ny adresse kan programmets koordinator skrive ind. Er der ingen koordinator, så tilføj dem igen med den under “\(peopleAtSites)”.",
      ],
      button: ("Se \(name)", link), why: "Du får denne mail, fordi du er vært for \(network).")
  }
}
