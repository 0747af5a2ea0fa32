import Storage

/// A role at one of a network's sites, as the host who looks after it sees it.
struct Colleague: Sendable, RowDecodable {
  let role: Role.ID
  let kind: Role.Kind
  let person: NamedPerson
  let site: Site.ID
  let siteName: String

  init(from row: inout Row) throws {
    role = try row.next()
    kind = try row.next()
    person = try row.next()
    site = try row.next()
    siteName = try row.next()
  }

  /// The roles a host gives and ends: those that talk in networks.
  static let kinds: [Role.Kind] = [.trainer, .peer, .manager]
}
