import Storage

extension SignInCode {
  /// The newest code this browser asked for.
  static func pending(for visitor: Secret, in db: Transaction) throws -> PendingCode? {
    try db.first(
      PendingCode.self,
      """
      SELECT id, email, tries, expires_at, used_at IS NOT NULL, next_path
      FROM sign_in_code
      WHERE visitor_digest = \(visitor.digest)
      ORDER BY created_at DESC, id DESC
      LIMIT 1
      """)
  }

  /// The address a link was sent to, while it can still be pressed.
  static func address(behind link: Secret, at now: Timestamp, in db: Transaction) throws -> String? {
    try db.first(
      String.self,
      """
      SELECT email FROM sign_in_code
      WHERE link_digest = \(link.digest) AND used_at IS NULL AND expires_at > \(now)
      """)
  }
}
