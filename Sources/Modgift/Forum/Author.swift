import Storage

/// Who wrote something: as they are called and what they do, also after they have left.
struct Author: Sendable, RowDecodable {
  let id: Person.ID
  let name: String
  let profession: String
  /// The site of their latest role.
  let site: String?
  /// Whether they still hold a role, and so have a page of their own.
  let isHere: Bool

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
    profession = try row.next()
    site = try row.next()
    isHere = try row.next()
  }

  /// What they do and where: "Sygeplejerske, Slagelse".
  var about: String { [profession, site ?? ""].filter { !$0.isEmpty }.joined(separator: ", ") }
}
