import Storage

/// One network's host suggests to another's that the two become one.
struct MergeOffer: Sendable, RowDecodable {
  typealias ID = Key<MergeOffer>

  let id: ID
  let from: Space.ID
  let fromName: String
  let into: Space.ID
  let intoName: String

  init(from row: inout Row) throws {
    id = try row.next()
    from = try row.next()
    fromName = try row.next()
    into = try row.next()
    intoName = try row.next()
  }

  static let mailKind = "merge"
}
