import Storage

/// Where people talk: everyone's room, a network's, a group's, or the direct one of a few people.
struct Space: Sendable, Equatable {
  typealias ID = Key<Space>

  /// Whom a space is for. Only `everyone` is open to the whole programme; the others are closed.
  enum Kind: String, Sendable, CaseIterable, ColumnValue {
    case everyone, network, group, direct
  }

  let id: ID
  let kind: Kind
  let name: String
  let host: Person.ID?
  let deputy: Person.ID?

  /// Whether its readers are fewer than everyone in the programme.
  var isClosed: Bool { kind != .everyone }
}

extension Space: RowDecodable {
  init(from row: inout Row) throws {
    id = try row.next()
    kind = try row.next()
    name = try row.next()
    host = try row.next()
    deputy = try row.next()
  }

  /// The columns a space is read from, in order.
  static let columns: SQL = "space.id, space.kind, space.name, space.host_id, space.deputy_id"
}
