/// What a mail system says about mail of ours that it did not deliver.
public struct BounceReport: Sendable, Equatable {
  /// How bad it is.
  public enum Severity: Sendable, Equatable {
    /// It will never arrive: there is no such address.
    case hard
    /// It may arrive another time: a full mailbox, a server that is down or refuses the message for now.
    case soft
  }

  /// One address, and what became of the mail to it.
  public struct Failure: Sendable, Equatable {
    /// Whom it did not reach.
    public let recipient: MailAddress
    /// For good or for now.
    public let severity: Severity
    /// The enhanced status code (RFC 3463), such as `5.1.1`, if there is one.
    public let status: String?
    /// What the server said, at most 500 characters of it.
    public let words: String
  }

  /// The addresses it did not reach; never empty.
  public let failures: [Failure]
  /// The Message-ID of our mail, without the angle brackets.
  public let originalMessageID: String?

  /// Reads RFC 3464's report, or else the words that Exchange, Postfix, Gmail, OpenSMTPD and their like send. Nil
  /// when it tells of no failure.
  public init?(_ mail: IncomingMail) {
    let status = DeliveryStatus.failures(mail.report?.status ?? "")
    let isOther = mail.report.map { !["", "delivery-status"].contains($0.kind) } ?? false
    let text = mail.text ?? mail.html.map { HTMLText($0).markdown } ?? ""
    guard !isOther else { return nil }
    let found = status ?? BounceWords.failures(text, subject: mail.subject, header: mail.header)
    guard !found.isEmpty else { return nil }
    failures = found
    originalMessageID =
      mail.report?.returned.first("Message-ID").flatMap { Self.identifier($0) } ?? Self.identifier(
        inWordsOf: text)
      ?? mail.inReplyTo.last ?? mail.references.last
  }

  private static func identifier(_ text: String) -> String? {
    let inside = text.split { $0 == "<" || $0 == ">" || $0.isWhitespace }.first.map(String.init)
    return inside.flatMap { $0.contains("@") && $0.utf8.count <= 998 ? $0 : nil }
  }

  /// The header that is brought back inside the text, as older servers do.
  private static func identifier(inWordsOf text: String) -> String? {
    let line = text.split(separator: "\n").last { $0.trimmed.lowercased().hasPrefix("message-id:") }
    return line.flatMap { identifier(String($0.trimmed.dropFirst(11))) }
  }
}
