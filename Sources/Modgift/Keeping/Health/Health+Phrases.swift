/// The words of how a network is doing, for those who are in it.
protocol HealthPhrases: Sendable {
  var healthTitle: String { get }
  func healthLead(days: Int) -> String
  /// A sentence for each thing there is to say, in order.
  func healthLines(_ health: NetworkHealth, nextMeeting: String?) -> [String]
  var healthPicture: String { get }
  var healthTable: String { get }
  var askedColumn: String { get }
  var waitedColumn: String { get }
  func waitedHours(_ count: Int) -> String
  var stillWaiting: String { get }
  var nextMeetingColumn: String { get }
  var notShown: String { get }
}
