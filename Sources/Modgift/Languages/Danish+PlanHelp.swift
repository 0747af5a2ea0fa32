import Storage

extension Danish {
  var helpTitle: String { "Så er du ikke alene" }
  var whatHelped: String { "Det hjalp andre" }
  var notStuckAnyMore: String { "Jeg sidder ikke fast mere" }
  var readyQuestion: String { "Et spørgsmål, der er klar" }
  var askOthers: String { "Spørg de andre" }
  var askOthersLead: String { "Ret spørgsmålet til, som du vil, og vælg, hvem der skal se det." }
  var askQuestion: String { "Send spørgsmålet" }
  func stepQuestionTitle(_ step: String) -> String { "Hvordan gjorde I: \(step)?" }
  func stepQuestion(_ step: String, barrier: String?) -> String {
    let way = barrier.map { "Det, der står i vejen hos os, er: \($0)\n\n" } ?? ""
    return "Vi er ved trinnet »\(step)«.\n\n\(way)Hvordan gjorde I, og hvad ville I gøre om?"
  }
  var peopleWhoTookIt: String { "De har taget trinnet" }
  var nobodyToAsk: String { "Lige nu er der ingen at pege på. Stil spørgsmålet til alle i stedet." }
  func youAsked(_ names: String) -> String { "Du har spurgt \(names)." }
  func theyAnswered(_ names: String) -> String { "\(names) har svaret." }
  var youAreAsked: String {
    "Du bliver spurgt, fordi du har taget trinnet før. Svar herunder – eller sig til, hvis du har svaret på anden vis."
  }
  var iHaveAnswered: String { "Jeg har svaret" }
  var askingLabel: String { "Din besked" }
  var askingHint: String { "Den sendes kun til den, du vælger, og I kan skrive videre i et rum for jer to." }
  func askingText(_ step: String, from site: String) -> String {
    "Hej! Vi er i \(site) og sidder fast i »\(step)«. I har taget det. Hvordan gjorde I? Et par linjer er nok."
  }
  func ask(_ name: String) -> String { "Spørg \(name)" }
  func helperReason(_ reason: Suggestion.Reason, of helper: Helper) -> String {
    switch reason {
    case .sameProvider: "behandlingen er tilrettelagt som hos jer"
    case .similarSize: "omtrent lige så mange borgere"
    case .sameProfession:
      helper.profession.isEmpty ? "samme fag som dig" : "\(helper.profession.lowercased()) som dig"
    case .sameRole: "samme rolle som dig"
    case .similarDensity: "der er omtrent lige så langt mellem husene"
    case .answeredBefore: "har hjulpet andre med det samme"
    case .recently: "gjorde det for nylig"
    case .tookStep(let day, let days):
      "tog trinnet \(self.day(day))\(days.map { " – det tog \(self.days(max(1, $0))) i \(helper.siteName)" } ?? "")"
    }
  }
  var talkAboutStep: String { "Samtaler om trinnet" }
  var noTalkYet: String { "Ingen har spurgt om det, hvor du kan se det. Vær den første." }
  func aboutStep(_ step: String) -> String { "Om trinnet: \(step)" }
  var tieToStep: String { "Knyt til et trin" }
  var whichSteps: String { "Hvilke trin handler samtalen om?" }
  func whichStepsHint(_ most: Int) -> String {
    "Højst \(number(most)). Den kan stadig kun læses af dem, der kan læse den nu."
  }
  var helpPauseTitle: String { "Når andre sidder fast" }
  var helpPauseLead: String {
    "Har du taget et trin, kan en kollega et lignende sted få dit navn at spørge. Højst to gange på en måned."
  }
  var helpIsPaused: String { "Du bliver ikke foreslået til andre, der sidder fast." }
  var doNotSuggestMe: String { "Foreslå mig ikke" }
  var suggestMeAgain: String { "Foreslå mig gerne igen" }
}

extension Danish {
  var newsTitle: String { "Modellen er kommet i en ny udgave" }
  var newsWaits: String { "I bestemmer selv, hvad I tager med. Intet ændres, før I siger til." }
  var seeNews: String { "Se, hvad der er nyt" }
  var newsLead: String {
    "Sæt flueben ved det, I vil have. Resten bliver, som det er. Det, der er gjort, er stadig gjort."
  }
  var noNewsHere: String { "Den nye udgave ændrer intet hos jer. Tryk, så følger planen den." }
  var newsMoved: String {
    "Planen eller modellen er ændret, siden du så på den. Se lige listen igennem igen."
  }
  var takeNews: String { "Tag det valgte, og behold resten" }
  var takeStepChanges: String { "Tag ændringerne med" }
  var seeDifference: String { "Se forskellen" }
  var seeStep: String { "Se trinnet" }
  func doneStepsChange(_ count: Int) -> String { "Trin, I allerede har gjort (\(number(count)))" }
  func takeOffer(_ offer: Offer.What) -> String {
    switch offer {
    case .field(let field, _, _, _): "Tag ændringen med: \(fieldName(field).lowercased())"
    case .addition: "Tag det nye trin med"
    case .removal: "Tag trinnet ud, som modellen gør"
    }
  }
  var youChangedThis: String { "Det har I selv rettet" }
  var before: String { "Før i modellen" }
  var newInModel: String { "Nyt i modellen" }
  var modelTitle: String { "Modellen" }
  var modelLead: String {
    "Udgiv en ny udgave, når noget skal ændres for alle. Hvert sted ser, hvad der er nyt, og tager eller lader det ligge."
  }
  var modelFile: String { "Modellens fil" }
  var modelFileHint: String { "En YAML-fil. Den prøves igennem, før noget sker." }
  var noModelFile: String { "Vælg en fil." }
  var modelRefused: String { "Filen kan ikke bruges endnu. Se linjerne herover. Intet er ændret." }
  func modelNumberTaken(_ number: Int, newest: Int) -> String {
    "Udgave \(self.number(number)) kan ikke udgives: den nyeste er \(self.number(newest)). Giv filen et højere tal."
  }
  var publishModel: String { "Udgiv" }
  var modelVersions: String { "Udgaver" }
  var modelVersion: String { "Udgave" }
  var publishedAt: String { "Udgivet" }
  var publishedBy: String { "Af" }
  var broughtAlong: String { "Fulgte med programmet" }
  func modelProblems(_ file: String) -> String { "Det skal rettes i \(file)" }
  var lineNumber: String { "Linje" }
  var whatIsWrong: String { "Hvad" }
}
