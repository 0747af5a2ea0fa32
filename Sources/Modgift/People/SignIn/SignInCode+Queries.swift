import Storage

extension SignInCode {
  /// The newest code this browser asked for.
  static func pending(_ purpose: Purpose, for visitor: Secret, in db: Transaction) throws -> PendingCode? {
    try db.first(
      PendingCode.self,
      """
      SELECT id, email, tries, expires_at, used_at IS NOT NULL, next_path
      FROM sign_in_code
      WHERE visitor_digest = \(visitor.digest) AND purpose = \(purpose)
      ORDER BY created_at DESC, id DESC
      LIMIT 1
      """)
  }

  /// What a link leads to, while it can still be pressed.
  static func behind(_ link: Secret, _ purpose: Purpose, at now: Timestamp, in db: Transaction) throws
    -> LinkedCode?
  {
    try db.first(
      LinkedCode.self,
      """
      SELECT sign_in_code.email, person.name
      FROM sign_in_code LEFT JOIN person ON person.id = sign_in_code.person_id
      WHERE sign_in_code.link_digest = \(link.digest) AND sign_in_code.purpose = \(purpose)
        AND sign_in_code.used_at IS NULL AND sign_in_code.expires_at > \(now)
      """)
  }
}
