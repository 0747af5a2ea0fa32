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

/// What a message says.
struct MailContent: Sendable {
  let language: Language
  let subject: String
  let text: String
  let html: HTML
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
