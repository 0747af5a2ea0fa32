/// The words of a post.
protocol PostPhrases: Sendable {
  func moreAboutPost(by author: String) -> String
  func edited(_ moment: String) -> String
  func deletedPost(by name: String, _ moment: String) -> String
  func deletedOwnPost(_ author: String, _ moment: String) -> String
  func reaction(_ kind: Reaction.Kind) -> String
  func reactionSpoken(_ kind: Reaction.Kind, _ count: Int, isMine: Bool) -> String
  var helped: String { get }
  var sayHelped: String { get }
  var sayNotHelped: String { get }
  var edit: String { get }
  var delete: String { get }
  var report: String { get }
  var editTitle: String { get }
  var savePost: String { get }
  var historyTitle: String { get }
  var historyLead: String { get }
  func historyUntil(_ moment: String) -> String
  var historyNow: String { get }
  var backToTopic: String { get }
  var deleteTitle: String { get }
  var deleteWords: String { get }
  var deleteTopicWords: String { get }
  var reportTitle: String { get }
  var reportLead: String { get }
  var reportReason: String { get }
  var sendReport: String { get }
  var reportsTitle: String { get }
  var reportsLead: String { get }
  var noReportsTitle: String { get }
  var noReports: String { get }
  func reportLine(reporter: String, author: String, _ moment: String) -> String
  var settle: String { get }
}
