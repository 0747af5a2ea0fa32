extension English {
  var searchTitle: String { "Search" }
  var searchLead: String { "In all that you can read, and among the people in the programme." }
  var searchLabel: String { "What are you looking for?" }
  var searchSubmit: String { "Search" }
  var searchIn: String { "Room" }
  var searchInAll: String { "All my rooms" }
  var searchKind: String { "Kind" }
  var searchAnyKind: String { "All kinds" }
  var searchUnanswered: String { "Only questions without an answer" }
  var searchHintTitle: String { "Type a word or two" }
  var searchHint: String {
    "Try a subject such as “refill” or “follow-up”, a name or a municipality. The beginning of a word is enough."
  }
  var foundNothingTitle: String { "We found nothing" }
  var foundNothing: String { "Try fewer words or another one. Perhaps it is a question for you to ask?" }
  var foundTopics: String { "Conversations" }
  var foundPeople: String { "People" }
  func foundOthers(_ count: Int) -> String {
    count == 1 ? "1 more post matches" : "\(number(count)) more posts match"
  }
  func foundBest(_ count: Int) -> String { "These are the \(number(count)) conversations that fit best." }
  func foundBounded(_ count: Int) -> String {
    "Many posts match, so only the newest \(number(count)) were looked at. Add a word to find older ones."
  }

  func foundWithin(_ count: Int) -> String {
    "The words are common: we looked at the newest \(number(count)) posts with each of them."
  }
}
