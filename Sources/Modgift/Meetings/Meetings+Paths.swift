extension Path {
  static func meetings(of space: Space.ID) -> Path { Path("/rooms", space, "meetings") }
  static func newMeeting(in space: Space.ID) -> Path { Path("/rooms", space, "meetings", "new") }
  static func meetingRhythm(of space: Space.ID) -> Path { Path("/rooms", space, "meetings", "rhythm") }
  static func soonMeeting(in space: Space.ID) -> Path { Path("/rooms", space, "meetings", "soon") }

  static func meeting(_ meeting: Meeting.ID, in space: Space.ID) -> Path {
    Path("/rooms", space, "meetings", meeting)
  }

  static func meeting(_ meeting: Meeting.ID, in space: Space.ID, _ part: MeetingPart) -> Path {
    Path("/rooms", space, "meetings", meeting, part.rawValue)
  }
}

/// What of a meeting has an address of its own.
enum MeetingPart: String, Sendable {
  case wishes, time, answer, move, cancellation
}
