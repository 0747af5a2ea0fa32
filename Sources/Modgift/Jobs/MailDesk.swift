import Storage

/// What rendering a message has at hand, in one transaction: what several of those who have a say in it ask for is
/// looked up once.
final class MailDesk {
  let db: Transaction
  let installation: Installation
  let now: Timestamp
  private var recipients: [OutgoingMail.ID: Visit?] = [:]
  private var signingKey: SigningKey?

  init(db: Transaction, installation: Installation, now: Timestamp) {
    self.db = db
    self.installation = installation
    self.now = now
  }

  /// Whom a mail is for, as they are now; nothing when they hold no role any more or have another address.
  func recipient(of mail: OutgoingMail) throws -> Visit? {
    if let known = recipients[mail.id] { return known }
    let visit = try lookUp(mail)
    recipients[mail.id] = .some(visit)
    return visit
  }

  private func lookUp(_ mail: OutgoingMail) throws -> Visit? {
    guard let person = mail.person, let to = try Correspondent.holding(person, in: db),
      to.email?.text == mail.address
    else { return nil }
    return try Visit.absent(to.person, in: db, installation: installation, now: now)
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
