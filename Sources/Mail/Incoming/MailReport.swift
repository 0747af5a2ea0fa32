/// What a mail system has to tell about an earlier mail (RFC 6522).
public struct MailReport: Sendable, Equatable {
  /// What kind it says it is, in small letters: `delivery-status`, `disposition-notification`,
  /// `feedback-report`; empty when it does not say.
  public internal(set) var kind = ""
  /// The machine's part of it, as it came.
  public internal(set) var status = ""
  /// The header of the mail it is about.
  public internal(set) var returned: [HeaderField] = []
}
