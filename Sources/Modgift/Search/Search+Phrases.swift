/// The words of the search.
protocol SearchPhrases: Sendable {
  var searchTitle: String { get }
  var searchLead: String { get }
  var searchLabel: String { get }
  var searchSubmit: String { get }
  var searchIn: String { get }
  var searchInAll: String { get }
  var searchKind: String { get }
  var searchAnyKind: String { get }
  var searchUnanswered: String { get }
  var searchHintTitle: String { get }
  var searchHint: String { get }
  var foundNothingTitle: String { get }
  var foundNothing: String { get }
  var foundTopics: String { get }
  var foundPeople: String { get }
  func foundOthers(_ count: Int) -> String
  /// Says that only the best so many conversations are shown.
  func foundBest(_ count: Int) -> String
  /// Says that only the newest so many were looked at.
  func foundBounded(_ count: Int) -> String
  /// Says that all words are common, and that only the newest so many posts with each were looked at.
  func foundWithin(_ count: Int) -> String
}
