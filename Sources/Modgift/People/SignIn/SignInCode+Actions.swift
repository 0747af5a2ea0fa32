import Storage

extension SignInCode {
  /// Makes a code for an address and puts its mail into the outbox: the same statements whether anybody in the
  /// programme has the address or not. What is written for nobody is never sent.
  static func issue(
    to email: EmailAddress, for visitor: Secret, next: Path, on day: Day, at now: Timestamp, gate: Gate,
    in db: Transaction
  ) throws -> Secrets {
    let person = try db.first(
      Person.ID.self,
      """
      SELECT person.id FROM person
      WHERE person.email = \(email)
        AND EXISTS (SELECT 1 FROM role WHERE role.person_id = person.id AND \(gate.roleIsActive(on: day)))
      """)
    return try issue(.signIn, to: email, person: person, for: visitor, next: next, at: now, in: db)
  }

  /// Makes a code that somebody can use, or nobody, and puts its mail into the outbox. What the mail says is worked out
  /// when it is sent.
  static func issue(
    _ purpose: Purpose, to email: EmailAddress, person: Person.ID?, for visitor: Secret, next: Path,
    at now: Timestamp, in db: Transaction
  ) throws -> Secrets {
    let secrets = Secrets.random()
    try db.run(
      """
      INSERT INTO sign_in_code (id, purpose, email, person_id, code_digest, link_digest, visitor_digest, next_path,
        created_at, expires_at)
      VALUES (\(SignInCode.ID.random()), \(purpose), \(email), \(person),
        \(digest(of: secrets.digits, for: visitor)), \(secrets.link.digest), \(visitor.digest), \(next.address),
        \(now), \(now.adding(.minutes(minutes))))
      """)
    try OutgoingMail.enqueue(
      purpose.mailKind, payload: secrets.payload, to: email.text, person: person, at: now, in: db)
    return secrets
  }

  /// Tries digits against the newest code of this browser. Each try counts, the right one uses the code up.
  static func redeem(
    _ digits: String, _ purpose: Purpose, by visitor: Secret, on day: Day, at now: Timestamp, gate: Gate,
    in db: Transaction
  ) throws -> RedeemedCode? {
    guard let pending = try pending(purpose, for: visitor, in: db) else { return nil }
    let tried = try db.first(
      Bool.self,
      """
      UPDATE sign_in_code
      SET tries = tries + 1,
        used_at = CASE WHEN code_digest = \(digest(of: digits, for: visitor)) AND person_id IS NOT NULL
          THEN \(now) ELSE CAST(NULL AS \(.integer)) END
      WHERE id = \(pending.id) AND used_at IS NULL AND tries < \(mostTries) AND expires_at > \(now)
      RETURNING used_at IS NOT NULL
      """)
    guard tried == true else { return nil }
    return try redeemed("sign_in_code.id = \(pending.id)", on: day, gate: gate, in: db)
  }

  /// Uses a link up, whichever browser it was opened in.
  static func redeem(
    _ link: Secret, _ purpose: Purpose, on day: Day, at now: Timestamp, gate: Gate, in db: Transaction
  ) throws -> RedeemedCode? {
    let used = try db.run(
      """
      UPDATE sign_in_code SET used_at = \(now)
      WHERE link_digest = \(link.digest) AND purpose = \(purpose) AND used_at IS NULL AND expires_at > \(now)
        AND person_id IS NOT NULL
      """)
    guard used == 1 else { return nil }
    return try redeemed("sign_in_code.link_digest = \(link.digest)", on: day, gate: gate, in: db)
  }

  /// A used code, if its person holds a role today.
  private static func redeemed(
    _ code: SQL, on day: Day, gate: Gate, in db: Transaction
  ) throws -> RedeemedCode? {
    try db.first(
      RedeemedCode.self,
      """
      SELECT sign_in_code.person_id, sign_in_code.email, sign_in_code.visitor_digest, sign_in_code.next_path
      FROM sign_in_code
      WHERE \(code) AND EXISTS (
        SELECT 1 FROM role WHERE role.person_id = sign_in_code.person_id AND \(gate.roleIsActive(on: day)))
      """)
  }
}
