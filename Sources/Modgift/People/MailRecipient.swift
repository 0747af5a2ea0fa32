import Storage

/// Whom a mail of this feature goes to, asked for when it is sent.
struct MailRecipient: RowDecodable {
  let name: String
  let language: Language

  init(from row: inout Row) throws {
    name = try row.next()
    language = try row.next()
  }
}

extension SignInCode {
  /// The person behind a code's mail, while the code can be used and they hold a role. A code to sign in with goes to
  /// the address that is theirs.
  static func recipient(of mail: OutgoingMail, _ secrets: Secrets, _ purpose: Purpose, on desk: MailDesk)
    throws -> MailRecipient?
  {
    let isTheirs: SQL = purpose == .signIn ? "AND person.email = \(mail.address)" : .empty
    let active = desk.installation.gate.roleIsActive(on: desk.installation.clock.day(desk.now))
    return try desk.db.first(
      MailRecipient.self,
      """
      SELECT person.name, person.language
      FROM sign_in_code JOIN person ON person.id = sign_in_code.person_id
      WHERE sign_in_code.link_digest = \(secrets.link.digest) AND sign_in_code.used_at IS NULL
        AND sign_in_code.expires_at > \(desk.now) AND sign_in_code.purpose = \(purpose) \(isTheirs)
        AND EXISTS (SELECT 1 FROM role WHERE role.person_id = person.id AND \(active))
      """)
  }
}

extension Invitation {
  /// The person behind an invitation, while it still stands.
  static func recipient(of mail: OutgoingMail, on desk: MailDesk) throws -> MailRecipient? {
    let active = desk.installation.gate.roleIsActive(on: desk.installation.clock.day(desk.now))
    return try desk.db.first(
      MailRecipient.self,
      """
      SELECT person.name, person.language
      FROM person
      WHERE person.id = \(mail.person) AND person.email = \(mail.address) AND person.arrived_at IS NULL
        AND EXISTS (SELECT 1 FROM role WHERE role.person_id = person.id AND \(active))
      """)
  }
}
