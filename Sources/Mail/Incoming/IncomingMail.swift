/// A mail as it came in, read: who wrote what to whom, and what came along.
///
/// Nothing in it is to be believed: anyone can write any name into From.
public struct IncomingMail: Sendable {
  /// The most bytes a mail may have.
  public static let largest = 25 * 1024 * 1024

  /// Its header, in order.
  public let header: [HeaderField]
  /// Who wrote it. Nil when it names nobody, several people, or no address that mail reaches: there is nobody
  /// to take its word for.
  public let from: Mailbox?
  /// Who sent it for them, if it says so.
  public let sender: Mailbox?
  /// Where answers go.
  public let replyTo: [Mailbox]
  /// Whom it is written to; groups and addresses that mail does not reach are left out, here and in ``cc``.
  public let to: [Mailbox]
  /// Who gets a copy.
  public let cc: [Mailbox]
  /// What it is about; empty when it does not say.
  public let subject: String
  /// When it says it was written, in seconds since 1970.
  public let date: Int?
  /// Its name for the whole world, without the angle brackets.
  public let messageID: String?
  /// The messages it answers, without the angle brackets.
  public let inReplyTo: [String]
  /// The messages of its thread, oldest first: the last 100 at most.
  public let references: [String]
  /// What it says, as plain text with `\n` line breaks.
  public let text: String?
  /// What it says, as HTML.
  public let html: String?
  /// Whether there was more text than is read: a million bytes of it, two million of HTML.
  public let isCutShort: Bool
  /// The files that came along.
  public let attachments: [Attachment]
  /// Invitations and answers to them.
  public let calendars: [CalendarPart]
  /// What a mail system reports, if this is a report.
  public let report: MailReport?

  /// The mailing list it comes through (RFC 2919), if any.
  public var listID: String? { header.first("List-Id") }
}
