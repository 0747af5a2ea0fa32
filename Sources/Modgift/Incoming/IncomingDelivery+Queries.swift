import Storage

extension IncomingDelivery {
  /// So many are read in well under a second.
  private static let many = 32

  /// Whether so many wait to be read that no more should be taken just now.
  static func areManyWaiting(in db: Transaction) throws -> Bool {
    try db.holds("SELECT 1 FROM incoming_delivery WHERE read_at IS NULL LIMIT 1 OFFSET \(many - 1)")
  }

  /// One that was not read yet; nil when it was.
  static func waiting(_ id: ID, in db: Transaction) throws -> IncomingDelivery? {
    try db.first(
      IncomingDelivery.self,
      """
      SELECT incoming_delivery.id, incoming_mail.sender, incoming_delivery.recipient, incoming_mail.raw
      FROM incoming_delivery JOIN incoming_mail ON incoming_mail.id = incoming_delivery.mail_id
      WHERE incoming_delivery.id = \(id) AND incoming_delivery.read_at IS NULL
      """)
  }

  /// Whether nobody has read it meanwhile. The mail is not fetched once more for that: it may be large.
  func isWaiting(in db: Transaction) throws -> Bool {
    try db.holds("SELECT 1 FROM incoming_delivery WHERE id = \(id) AND read_at IS NULL")
  }
}
