import Storage

/// Somebody who is suggested, with what is shown of them.
struct Helper: Sendable {
  let suggestion: Suggestion
  let name: String
  let profession: String
  let siteName: String
}

/// Somebody whom the viewer has asked about a step already.
struct AskedHelper: Sendable, RowDecodable {
  let name: String
  let hasAnswered: Bool

  init(from row: inout Row) throws {
    name = try row.next()
    hasAnswered = try row.next()
  }
}
