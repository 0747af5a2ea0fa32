/// How often a transaction has run, and whether it runs again.
struct Attempts {
  /// A transaction that others disturb is tried this often.
  static let limit = 10
  private var conflicts = 0
  private var losses = 0

  /// How many milliseconds to wait before the next attempt.
  ///
  /// - Throws: the error itself when trying again would not help, or no longer.
  mutating func pause(after error: any Error) throws -> Int {
    switch error {
    case is ConnectionLost where losses < 2:
      losses += 1
      return 0
    case let lost as ConnectionLost:
      throw StorageError.unavailable(lost.reason)
    case StorageError.conflict where conflicts < Self.limit - 1:
      conflicts += 1
      return Int.random(in: 0...(2 << conflicts))
    default:
      throw error
    }
  }
}

/// A connection broke before anything was committed: another one can do it all again.
struct ConnectionLost: Error {
  let reason: String
}
