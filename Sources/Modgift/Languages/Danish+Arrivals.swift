extension Danish {
  func welcomeTo(_ network: String) -> String { "Velkommen i \(network)" }
  var newHereLead: String { "Du er ny her. Det tager fem minutter at komme i gang." }
  var readTheseFirst: String { "Tre samtaler, der er værd at læse" }
  var isAboutYourSteps: String { "Handler om et trin, I snart skal tage" }
  func foundUseful(_ count: Int) -> String {
    count == 1 ? "1 har takket for den" : "\(number(count)) har takket for den"
  }
  var firstQuestionLead: String {
    "Stil dit første spørgsmål. Værten får besked med det samme, så du er sikker på et svar."
  }
  var askYourFirst: String { "Stil et spørgsmål" }
  var buddyLead: String { "En makker er en fra netværket, du kan spørge om det, der er for småt til rummet." }
  var askForBuddy: String { "Find en makker til mig" }
  func buddyIsAsked(_ name: String) -> String { "Vi har spurgt \(name), om de vil være din makker." }
  func yourBuddy(_ name: String) -> String { "\(name) er din makker" }
  func beBuddy(for name: String) -> String { "Vil du være makker for \(name)?" }
  var aNewcomerAsks: String { "en ny kollega" }
  var answerByOnePress: String { "Svar med ét tryk" }
  var beBuddyLead: String {
    "De er nye, og I ligner hinanden i fag og sted. Det er en hilsen, og at du svarer, når de spørger første gang."
  }
  var iWillSayHello: String { "Jeg siger hej" }
  var askSomebodyElse: String { "Spørg en anden" }
  var somebodyElseIsAsked: String { "Tak for svaret. Vi spørger en anden" }
  func youAreBuddy(of name: String) -> String { "Du er nu makker for \(name)" }
  func writeTo(_ name: String) -> String { "Skriv til \(name)" }
  func buddyLetter(name: String, newcomer: String, network: String, link: String) -> Letter {
    Letter(
      language: .danish, subject: beBuddy(for: newcomer),
      before: ["Hej \(name)", "\(newcomer) er ny i \(network).", beBuddyLead],
      button: (answerByOnePress, link),
      why:
        "Vi spørger dig, fordi I arbejder med det samme, og højst to gange på en måned. Vil du slet ikke spørges, kan du slå det fra på din egen side."
    )
  }
  func buddyFoundLetter(name: String, buddy: String, link: String) -> Letter {
    Letter(
      language: .danish, subject: yourBuddy(buddy),
      before: [
        "Hej \(name)",
        "\(buddy) har sagt ja til at være din makker. Skriv bare – også om det, der føles for småt.",
      ],
      button: ("Skriv til \(buddy)", link), why: "Du får denne mail, fordi du bad om en makker.")
  }

  var leavingTitle: String { "Giv det videre" }
  var leavingLead: String {
    "Et minut, så står ingen og mangler. Dine svar og samtaler bliver, hvor de er, og har stadig dit navn."
  }
  var leavingLink: String { "Jeg er på vej videre" }
  func leavingSoon(_ day: String) -> String {
    "Du stopper \(day). Det, du har påtaget dig, kan du give videre på et minut."
  }
  var leavingSteps: String { "Dine trin" }
  var allStepsTo: String { "Dem alle til" }
  var allStepsToHint: String { "Eller vælg en for enkelte trin nedenfor." }
  var leavingNetworks: String { "Netværk, du passer" }
  var leavingPromises: String { "Løfter" }
  func leavingPromise(_ name: String) -> String { "Du er makker for \(name). Vi finder en anden." }
  var toNobody: String { "Vælg en kollega" }
  func hostOf(_ network: String) -> String { "Vært for \(network)" }
  func deputyOf(_ network: String) -> String { "Suppleant i \(network)" }
  var theRuleFinds: String { "Vi finder en anden" }
  var handItOver: String { "Giv det videre" }
  var nothingToHandOver: String { "Du har ikke noget, der skal gives videre. Tak for alt, du har delt." }
}
