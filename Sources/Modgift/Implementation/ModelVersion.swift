import Storage

/// A version of a model as the programme published it.
struct ModelVersion: Sendable, RowDecodable {
  typealias ID = Key<ModelVersion>

  let id: ID
  let model: Model.ID
  let number: Int
  let publishedAt: Timestamp
  /// Who published it; nil for the one the program brought along.
  let publisher: String?

  init(from row: inout Row) throws {
    id = try row.next()
    model = try row.next()
    number = try row.next()
    publishedAt = try row.next()
    publisher = try row.next()
  }
}
