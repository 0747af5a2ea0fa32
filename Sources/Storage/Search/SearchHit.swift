/// One thing a search has found.
public struct SearchHit: Hashable, Sendable, RowDecodable {
  /// Its place in the order of time: newer is larger.
  public let number: Int64
  /// Who may read it.
  public let audience: Int64
  /// What kind of thing it is.
  public let kind: String
  /// What it belongs to, such as the topic of a post.
  public let subject: Int64
  /// The thing itself.
  public let item: Int64

  /// Reads the five columns in this order.
  public init(from row: inout Row) throws {
    number = try row.next()
    audience = try row.next()
    kind = try row.next()
    subject = try row.next()
    item = try row.next()
  }
}
