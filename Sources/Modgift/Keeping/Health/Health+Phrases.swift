/// The words of how a network is doing, for those who are in it.
protocol HealthPhrases: Sendable {
  var healthTitle: String { get }
  func healthLead(days: Int) -> String
  /// What there is to say, in order: each thing and how it is.
  func healthFacts(_ health: NetworkHealth, nextMeeting: String?) -> [(name: String, words: String)]
  /// The ends of the picture.
  func healthSpan(days: Int) -> (from: String, to: String)
  var healthPicture: String { get }
  var healthTable: String { get }
  var askedColumn: String { get }
  var waitedColumn: String { get }
  func waitedHours(_ count: Int) -> String
  var stillWaiting: String { get }
  var nextMeetingColumn: String { get }
  var notShown: String { get }
}
