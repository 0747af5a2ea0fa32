import Storage
import Synchronization

/// Names one state of the roll on one day: who is in the programme since when, what they are called, do and were
/// trained in, at which site, and who is in which room.
///
/// The database draws a new number with every arrival and with every change of a person's name or profession, a course
/// or who was there, a site, a role, a room or who is in it, in the very transaction of the change, whichever process
/// makes it. Two states never share one.
struct RollStamp: Sendable, Hashable {
  let number: Int
  let day: Day
}

/// What was read of the roll before and still stands: the one place in which anything that decides about reading is
/// kept between two requests.
///
/// The stamp is read in the transaction of the request, so what is kept under it is what that transaction would read:
/// an ended role is gone at the very next request. With another stamp all that was kept is let go. Without one, as in
/// whatever writes, everything is read.
final class Roll: Sendable {
  private struct Kept: Sendable {
    var stamp: RollStamp?
    var things: [String: any Sendable] = [:]
  }

  /// So many keys are kept under a name; beyond, all are let go.
  private static let most = 1_000

  private let kept = Mutex(Kept())

  /// What is known of some keys under a name.
  /// - Parameter read: Reads what is not known yet. A key it has nothing for is asked again each time.
  func known<Key: Hashable & Sendable, Value: Sendable>(
    _ name: String, of keys: [Key], asOf stamp: RollStamp?, read: ([Key]) throws -> [Key: Value]
  ) rethrows -> [Key: Value] {
    guard let stamp else { return try read(keys) }
    let known = kept.withLock { $0.stamp == stamp ? $0.things[name] as? [Key: Value] : nil } ?? [:]
    let missing = keys.filter { known[$0] == nil }
    guard !missing.isEmpty else { return known }
    let found = try read(missing)
    kept.withLock { kept in
      if kept.stamp != stamp { kept = Kept(stamp: stamp) }
      let before = kept.things[name] as? [Key: Value] ?? [:]
      let room = before.count + found.count <= Roll.most
      kept.things[name] = room ? before.merging(found) { _, new in new } : found
    }
    return known.merging(found) { _, new in new }
  }

  /// What is known of one key under a name.
  func known<Key: Hashable & Sendable, Value: Sendable>(
    _ name: String, of key: Key, asOf stamp: RollStamp?, read: () throws -> Value
  ) rethrows -> Value {
    if let known = known(name, of: key, asOf: stamp, as: Value.self) { return known }
    let value = try read()
    _ = known(name, of: [key], asOf: stamp) { _ in [key: value] }
    return value
  }

  private func known<Key: Hashable & Sendable, Value: Sendable>(
    _ name: String, of key: Key, asOf stamp: RollStamp?, as _: Value.Type
  ) -> Value? {
    guard let stamp else { return nil }
    return kept.withLock { $0.stamp == stamp ? ($0.things[name] as? [Key: Value])?[key] : nil }
  }
}
