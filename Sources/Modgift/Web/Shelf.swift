import Synchronization

/// What was worked out of the database and is kept in memory for as long as what it was worked out of stands
/// unchanged.
///
/// Whoever keeps something names the stamp it is true for, read in the transaction of the request: a stamp that
/// differs has it made anew. Nothing that depends on who is looking is kept here.
final class Shelf: Sendable {
  private struct Kept: Sendable {
    let stamp: any Hashable & Sendable
    let value: any Sendable
  }

  private let things = Mutex<[String: Kept]>([:])

  /// What is kept under a name, made or mended by `make` when there is none for the stamp.
  /// - Parameter make: Gets what was kept for an older stamp, to go on from.
  func kept<Stamp: Hashable & Sendable, Value: Sendable>(
    _ name: String, for stamp: Stamp, make: (Value?) throws -> Value
  ) rethrows -> Value {
    let kept = things.withLock { $0[name] }
    let old = kept?.value as? Value
    if let old, let known = kept?.stamp as? Stamp, known == stamp { return old }
    let value = try make(old)
    things.withLock { $0[name] = Kept(stamp: stamp, value: value) }
    return value
  }
}
