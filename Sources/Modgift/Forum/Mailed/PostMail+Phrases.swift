/// The words about what came with a post that was sent by mail.
protocol PostMailPhrases: Sendable {
  var showWhatWasCut: String { get }
  var postMailTitle: String { get }
  var postMailLead: String { get }
  func cutReason(_ reason: PostMail.Cut.Reason) -> String
  var postMailFiles: String { get }
  var filesAreNotTaken: String { get }
  func filesWereLeftOut(_ names: [String]) -> String
  func fileSize(_ bytes: Int) -> String
  var namelessFile: String { get }
}
