import Storage

/// Does something more about a change to a post, in the transaction that makes it, as whoever makes it.
typealias PostListener = @Sendable (PostChange, Sight) throws -> Void

/// How far the viewer has just read.
enum ReadPlace: Sendable {
  case topic(Topic.ID, upTo: Int)
  case space(Space.ID)
}

/// Does something more when somebody has read on, in the same transaction.
typealias ReadingListener = @Sendable (ReadPlace, Timestamp, Sight) throws -> Void

extension ReadPlace {
  /// Tells everything that wants to know that the viewer has read so far.
  func tell(at now: Timestamp, _ sight: Sight) throws {
    for listen in readingListeners { try listen(self, now, sight) }
  }
}
