import Storage

/// What rendering one message has at hand, in one transaction: what several of those who have a say in it ask for is
/// looked up once.
final class MailDesk {
  let mail: OutgoingMail
  let db: Transaction
  let installation: Installation
  let now: Timestamp
  /// Whom it is for, once they were looked up; that may be nobody.
  private var known: Visit??
  private var signingKey: SigningKey?

  init(for mail: OutgoingMail, db: Transaction, installation: Installation, now: Timestamp) {
    self.mail = mail
    self.db = db
    self.installation = installation
    self.now = now
  }

  /// Whom the mail is for, as they are now; nothing when they hold no role any more or have another address.
  func recipient() throws -> Visit? {
    if let known { return known }
    let reached = try mail.person.flatMap {
      try Visit.reached($0, in: db, installation: installation, now: now)
    }
    let visit = reached?.address == mail.address ? reached?.visit : nil
    known = .some(visit)
    return visit
  }

  /// What signs the links and the addresses in a mail.
  func key() throws -> SigningKey {
    if let signingKey { return signingKey }
    let key = try SigningKey.current(in: db)
    signingKey = key
    return key
  }

  /// An address of ours in full, as mail needs it.
  func link(_ path: Path) -> String { installation.settings.baseURL + path.address }
}
