import Storage

/// A network the viewer came to a short while ago.
struct Arrival: Sendable, RowDecodable {
  /// So many days somebody is new.
  static let days = 28

  let space: Space.ID
  let network: String

  init(from row: inout Row) throws {
    space = try row.next()
    network = try row.next()
  }
}
