extension Danish {
  var searchTitle: String { "Søg" }
  var searchLead: String { "I alt, hvad du kan læse, og blandt folk i programmet." }
  var searchLabel: String { "Hvad leder du efter?" }
  var searchSubmit: String { "Søg" }
  var searchIn: String { "Rum" }
  var searchInAll: String { "Alle mine rum" }
  var searchKind: String { "Slags" }
  var searchAnyKind: String { "Alle slags" }
  var searchUnanswered: String { "Kun spørgsmål uden svar" }
  var searchHintTitle: String { "Skriv et ord eller to" }
  var searchHint: String {
    "Prøv et emne, fx »genopfyldning« eller »opfølgning«, et navn eller en kommune. Begyndelsen af et ord er nok."
  }
  var foundNothingTitle: String { "Vi fandt ikke noget" }
  var foundNothing: String { "Prøv færre ord eller et andet ord. Måske er det et spørgsmål, du skal stille?" }
  var foundTopics: String { "Samtaler" }
  var foundPeople: String { "Folk" }
  func foundOthers(_ count: Int) -> String {
    count == 1 ? "1 indlæg mere passer" : "\(number(count)) indlæg mere passer"
  }
  func foundBest(_ count: Int) -> String { "Her er de \(number(count)) samtaler, der passer bedst." }
  func foundBounded(_ count: Int) -> String {
    "Mange indlæg passer, så vi har kun set på de \(number(count)) nyeste. Skriv et ord mere for at finde ældre."
  }

  func foundWithin(_ count: Int) -> String {
    "Ordene er almindelige: vi har kigget i de \(number(count)) nyeste indlæg med hvert af dem."
  }
}
