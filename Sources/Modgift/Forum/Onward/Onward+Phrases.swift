/// The words of sharing one's own words out of a closed room.
protocol OnwardPhrases: Sendable {
  var shareOnward: String { get }
  var onwardLead: String { get }
  var shareAnswer: String { get }
  var shareAnswerLead: String { get }
  var onwardTakeOutTitle: String { get }
  var onwardTakeOut: String { get }
  var onwardList: [String] { get }
  var onwardFound: String { get }
  var onwardMarked: String { get }
  var markAgain: String { get }
  var shareOnwardNow: String { get }
  /// Numbers so small that they tell who is meant, as words.
  var smallNumbers: Set<String> { get }
}
