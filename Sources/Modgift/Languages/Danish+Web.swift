extension Danish {
  func refusal(_ refusal: Refusal) -> (title: String, advice: String) {
    switch refusal {
    case .notFound:
      (
        "Siden findes ikke",
        "Måske er den slettet, eller også kan du ikke se den. Gå til forsiden, eller søg."
      )
    case .forbidden: ("Det kan du ikke her", "Spørg rummets vært eller programmets koordinator.")
    case .signedOut: ("Du er logget ud", "Intet er gået tabt: din tekst står herunder.")
    case .expired:
      ("Siden var for gammel", "Intet er gået tabt: det, du skrev, står herunder. Tryk send igen.")
    case .conflict: ("En anden nåede at ændre det", "Intet er gået tabt. Gå tilbage, og prøv igen.")
    case .tooMany(let seconds): ("Lidt for mange forsøg", "Vent \(waitingTime(seconds)), og prøv så igen.")
    case .tooLarge:
      (
        "Det fylder for meget",
        "Intet er gemt. Gå tilbage: din tekst står der. Gør den kortere, eller vælg en mindre fil."
      )
    }
  }

  func said(_ saying: Saying) -> String {
    switch saying {
    case .buddyAsked: "Vi har spurgt en. Du hører, når der er svar."
    case .nobodyForBuddy: "Vi fandt ingen, vi kan spørge lige nu. Værten hjælper gerne."
    case .saved: "Gemt."
    case .deleted: "Slettet."
    case .reported: "Værten kigger på det. Tak, fordi du sagde det."
    case .signedOut: "Du er logget ud."
    case .sessionEnded: "Enheden er logget ud."
    case .addressChanged: "\(addressIsChanged). Alle dine andre enheder er logget ud."
    case .addressTaken: addressIsTaken
    case .planMade: "Planen er klar. Her er dit første trin."
    case .planIsThere: "I har en plan i forvejen. Her er den; intet er ændret."
    case .stepDone: "Godt gjort. Her er det næste."
    case .stepWasDone: "En kollega har allerede sat trinnet som gjort. Det tæller én gang."
    case .stepPostponed: "Flyttet. Du ser det igen, når dagen nærmer sig."
    case .stepSetAside: "Lagt til side. Det kan tages op igen når som helst."
    case .undone: "Fortrudt. Alt er, som det var."
    case .helperAsked: "Sendt. I kan skrive videre i jeres eget rum."
    case .answersChanged: "Svarene er gemt, og planen følger dem."
    case .newsTaken: "Planen følger nu den nye udgave af modellen."
    case .modelPublished: "Udgivet. Hvert sted ser, hvad der er nyt."
    case .timesProposed: "Nu kan alle sige, hvad der passer dem."
    case .meetingFixed: "Tidspunktet ligger fast."
    case .meetingMoved: "Mødet er ændret. Alle får besked."
    case .meetingCancelled: "Mødet er aflyst. Alle får besked."
    case .meetingIsOver: "Mødet er ikke længere til at svare på."
    case .timeIsFixed: "Tidspunktet er valgt i mellemtiden. Her er mødet."
    case .ownersAsked: "De, der sidder fast i et trin, er spurgt. De bestemmer selv, om de tager det med."
    case .notesPutTogether: "En anden skrev samme sted. Begge tekster står der: se dem igennem."
    case .partnerAsked: "Spurgt. Værten i det andet netværk svarer ja eller nej."
    case .answerNoted: "Tak, dit svar er gemt."
    case .answeredEarlier: "Mødet blev flyttet, mens du svarede. Se den nye tid, og svar igen."
    }
  }

  func place(_ place: Place) -> String {
    switch place {
    case .home: "Hjem"
    case .plan: "Plan"
    case .rooms: "Rum"
    case .people: "Folk"
    case .me: "Mig"
    }
  }

  var toFrontPage: String { "Gå til forsiden" }
  var failureTitle: String { "Noget gik galt hos os" }
  func failureAdvice(reference: String) -> String {
    "Det er ikke din skyld, og intet er halvt gemt. Prøv igen om lidt. Sker det igen, så sig \(reference), når du skriver til os."
  }
  var unavailableTitle: String { "Vi er straks tilbage" }
  var unavailableAdvice: String {
    "Vi kan ikke nå vores data lige nu. Intet er gået tabt. Prøv igen om et minut."
  }
  var yourText: String { "Din tekst" }
  var signIn: String { "Log ind" }
  var signInThenSendAgain: String { "Er du logget ud, så log først ind i et nyt faneblad, og tryk så her:" }
  var sendAgain: String { "Send igen" }

  private func waitingTime(_ seconds: Int) -> String {
    seconds <= 60 ? "et minut" : "\(number((seconds + 59) / 60)) minutter"
  }
}
