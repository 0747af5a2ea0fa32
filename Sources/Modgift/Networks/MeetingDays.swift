import Storage

/// The meetings of a network, as far as its keeping needs them.
struct MeetingDays: Sendable {
  /// The days on which it met.
  var held: [Day] = []
  /// The day of the next one.
  var next: Day?
}

/// Says when a network the viewer reads has met and will meet.
typealias MeetingSource = @Sendable (Space.ID, Visit) throws -> MeetingDays
