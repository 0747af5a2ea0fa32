/// The words of the coordinator's page about mail.
protocol ProgrammeMailPhrases: Sendable {
  var programmeMail: String { get }
  var programmeMailLead: String { get }
  var mailWaits: String { get }
  var mailFails: String { get }
  var mailRests: String { get }
  var mailSent: String { get }
  var mailNotArrived: String { get }
  var allMailArrives: String { get }
  var mailAddressColumn: String { get }
  var mailKindColumn: String { get }
  var mailReasonColumn: String { get }
  var mailAgain: String { get }
  /// A kind of message by its name in the outbox.
  func mailKind(_ kind: String) -> String
  /// What a server's answer comes to; nil when it gave none.
  func mailReason(_ code: Int?) -> String
}
