import Storage

/// Something that happens later: a row, so that it survives the process being killed at any instant.
struct Job: Sendable, RowDecodable {
  typealias ID = Key<Job>

  /// How long a worker may be at it before another may take it over, in seconds, where the job asks for nothing else.
  static let leaseSeconds = 300
  /// After so many tries it rests, where the coordinator sees it.
  static let mostAttempts = 8

  let id: ID
  let kind: String
  let payload: String
  let attempts: Int

  init(from row: inout Row) throws {
    id = try row.next()
    kind = try row.next()
    payload = try row.next()
    attempts = try row.next()
  }
}

/// Does one kind of job. It runs at least once and may run twice: what it does must come to the same.
typealias JobHandler = @Sendable (Job, JobDesk) async throws -> Void

/// What a job has at hand: no transaction of its own, for it may take its time.
struct JobDesk: Sendable {
  let database: Database
  let installation: Installation
  let now: @Sendable () -> Timestamp
}

/// How long to wait after a number of failed tries, in seconds: a minute, two, four … at most six hours.
func pause(afterAttempts attempts: Int) -> Int {
  min(60 << min(max(attempts - 1, 0), 9), 6 * 3_600)
}
