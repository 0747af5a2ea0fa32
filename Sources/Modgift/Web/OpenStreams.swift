import Storage
import Synchronization

/// How many answers that go on each person has open in this process, so that nobody can take them all.
final class OpenStreams: Sendable {
  /// The most one person may have open at once.
  static let most = 5

  private let counts = Mutex<[Person.ID: Int]>([:])

  /// Makes room for one more; nothing when the person has as many open as may be.
  func open(for person: Person.ID) -> OpenStream? {
    let isOpen = counts.withLock { counts in
      guard counts[person, default: 0] < OpenStreams.most else { return false }
      counts[person, default: 0] += 1
      return true
    }
    return isOpen ? OpenStream(person, in: self) : nil
  }

  fileprivate func close(for person: Person.ID) {
    counts.withLock { counts in
      let left = counts[person, default: 0] - 1
      counts[person] = left > 0 ? left : nil
    }
  }
}

/// One answer that goes on. Its place is free again when nobody holds it any more.
final class OpenStream: Sendable {
  private let person: Person.ID
  private let streams: OpenStreams

  fileprivate init(_ person: Person.ID, in streams: OpenStreams) {
    self.person = person
    self.streams = streams
  }

  deinit { streams.close(for: person) }
}
