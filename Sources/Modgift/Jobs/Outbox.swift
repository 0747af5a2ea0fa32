import Mail
import Storage

/// A message that waits to be sent: whom it is for and what it is about. It is rendered, and authorised, when it
/// is sent, for much may have changed since it was caused.
struct OutgoingMail: Sendable, RowDecodable {
  typealias ID = Key<OutgoingMail>

  /// How long whoever sends it has before another may take it over: longer than one message may take.
  static let leaseSeconds = 150
  /// After so many tries it rests, where the coordinator sees it: three days, by the pauses between them.
  static let mostAttempts = 20

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

/// What is sent before what, when much waits.
enum MailRank: Int, Sendable {
  /// Somebody sits and waits for it, such as a code.
  case awaited
  /// It tells of something that just happened.
  case notice
  /// It comes when it comes.
  case digest
}

/// A message to be written into the outbox.
struct MailOrder: Sendable {
  let person: Person.ID?
  let address: String
  let payload: String
  /// What it says, for messages that gather: while one waits untouched, another that says the same is not written.
  var once: String?
}

/// Says what a kind of message says now; nothing when it may no longer be sent.
typealias MailRenderer = @Sendable (OutgoingMail, MailDesk) throws -> MailContent?
