extension Path {
  static func meetings(of space: Space.ID) -> Path { Path("/rooms", space, "meetings") }
  static func newMeeting(in space: Space.ID) -> Path { meetings(of: space).then("/new") }
  static func meetingRhythm(of space: Space.ID) -> Path { meetings(of: space).then("/rhythm") }
  static func soonMeeting(in space: Space.ID) -> Path { meetings(of: space).then("/soon") }

  static func meeting(_ meeting: Meeting.ID, in space: Space.ID) -> Path {
    Path("/rooms", space, "meetings", meeting)
  }

  static func meeting(_ meeting: Meeting.ID, in space: Space.ID, _ part: MeetingPart) -> Path {
    Path.meeting(meeting, in: space).then(part.end)
  }

  static func note(_ item: AgendaPoint.ID, of meeting: Meeting.ID, in space: Space.ID) -> Path {
    Path("/rooms", space, "meetings", meeting, "notes", item)
  }

  static func finished(_ task: MeetingTask.ID, of meeting: Meeting.ID, in space: Space.ID) -> Path {
    Path("/rooms", space, "meetings", meeting, "tasks", task, "done")
  }
}

/// What of a meeting has an address of its own.
enum MeetingPart: Sendable {
  case wishes, time, answer, move, cancellation, points, pointRemoval, asking, notes, tasks, partner

  fileprivate var end: StaticString {
    switch self {
    case .wishes: "/wishes"
    case .time: "/time"
    case .answer: "/answer"
    case .move: "/move"
    case .cancellation: "/cancellation"
    case .points: "/items"
    case .pointRemoval: "/items/removal"
    case .asking: "/items/asking"
    case .notes: "/notes"
    case .tasks: "/tasks"
    case .partner: "/partner"
    }
  }
}
