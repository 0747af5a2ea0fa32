import Mail
import Markup
import Storage

/// A message that waits to be sent: whom it is for and what it is about. It is rendered, and authorised, when it
/// is sent, for much may have changed since it was caused.
struct OutgoingMail: Sendable, RowDecodable {
  typealias ID = Key<OutgoingMail>

  let id: ID
  let person: Person.ID?
  let address: String
  let kind: String
  let payload: String
  let attempts: Int

  init(from row: inout Row) throws {
    id = try row.next()
    person = try row.next()
    address = try row.next()
    kind = try row.next()
    payload = try row.next()
    attempts = try row.next()
  }
}

/// What a message says, and how it stands among others.
struct MailContent: Sendable {
  let language: Language
  let subject: String
  let text: String
  let html: HTML
  /// The name beside our address, such as a network's; the programme's when nothing is said.
  var sender: String?
  /// Where answers go; back to our address when nothing is said.
  var replyTo: MailAddress?
  /// Which stream of mail it belongs to, so that people can sort by it.
  var list: MailList?
  /// The page on which one press changes this kind of mail.
  var unsubscribe: Path?
  /// Where bounces go; our address when nothing is said.
  var returnPath: MailAddress?
  /// Its own name among its kind, so that others can refer to it: `topic.post`, without a domain. The message's
  /// row gives one when nothing is said.
  var threadID: String?
  /// The names of what it continues, oldest first, without a domain.
  var references: [String] = []
  /// An invitation to a meeting, or the end of one.
  var calendar: CalendarObject?
}

/// A stream of mail (RFC 2919): its name among ours, without a domain, and what people call it.
struct MailList: Sendable {
  let id: String
  let name: String
}

/// Says what a kind of message says now; nothing when it may no longer be sent.
typealias MailRenderer = @Sendable (OutgoingMail, MailDesk) throws -> MailContent?

/// What rendering a message has at hand.
struct MailDesk {
  let db: Transaction
  let installation: Installation
  let now: Timestamp

  /// An address of ours in full, as mail needs it.
  func link(_ path: Path) -> String { installation.settings.baseURL + path.address }
}
