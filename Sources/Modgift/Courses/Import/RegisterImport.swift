import Storage

/// A file that was chosen, what would happen with it, and how far it has come.
struct RegisterImport: Sendable, RowDecodable {
  typealias ID = Key<RegisterImport>

  /// The largest file taken in through a browser, in bytes, and the most rows.
  static let mostBytes = 10_485_760
  static let mostRows = 20_000
  /// How long what was read waits to be done, in days.
  static let waitsDays = 7
  /// How many rows go in at once.
  static let batch = 50
  /// The kind of its job.
  static let job = "register-import"

  enum State: String, Sendable, CaseIterable, ColumnValue {
    case proposed, running, done, failed, discarded
  }

  let id: ID
  let fileName: String
  let startedBy: Person.ID?
  let startedByName: String?
  let startedAt: Timestamp
  let state: State
  let rowsDone: Int
  let peopleNew: Int
  let peopleChanged: Int
  let summary: RegisterSummary
  let endedAt: Timestamp?

  /// How far it has come, from 0 to 100.
  var percent: Int { summary.rows == 0 ? 100 : min(100, rowsDone * 100 / summary.rows) }

  init(from row: inout Row) throws {
    id = try row.next()
    fileName = try row.next()
    startedBy = try row.next()
    startedByName = try row.next()
    startedAt = try row.next()
    state = try row.next()
    rowsDone = try row.next()
    peopleNew = try row.next()
    peopleChanged = try row.next()
    summary = try registerValue(RegisterSummary.self, from: try row.next(String.self))
    endedAt = try row.next()
  }
}
