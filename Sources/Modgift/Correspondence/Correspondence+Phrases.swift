/// The words of writing in the forum by mail.
protocol CorrespondencePhrases: Sendable {
  func whichTopicLetter(subject: String, _ choices: [WhichTopic.Choice], home: String) -> Letter
  var roomMailTitle: String { get }
  var roomMailLead: String { get }
  var roomMailHints: [String] { get }
}
