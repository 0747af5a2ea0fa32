import Storage

/// How often something may be tried in a window of time. Windows are fixed: they begin on the hour, so that one
/// row counts them and no clock has to be kept.
struct AttemptLimit: Sendable {
  /// What is counted; part of the row's key.
  let name: String
  let most: Int
  let minutes: Int

  /// Counts one more attempt by somebody.
  ///
  /// - Throws: `Refusal.tooMany` with the seconds until the window ends, when there were too many.
  func count(_ who: some CustomStringConvertible, at now: Timestamp, in db: Transaction) throws {
    let length = Int64(minutes) * 60_000
    let passed = now.milliseconds % length
    let start = Timestamp(milliseconds: now.milliseconds &- passed)
    let count = try db.value(
      Int.self,
      """
      INSERT INTO attempt (key, window_start, count)
      VALUES (\("\(name):\(who)"), \(start), 1)
      ON CONFLICT (key, window_start) DO UPDATE SET count = attempt.count + 1
      RETURNING count
      """)
    if count > most { throw Refusal.tooMany(seconds: Int((length - passed + 999) / 1_000)) }
  }
}
