import Storage

extension Visit {
  /// The room in the address, if it is one that meets. For anybody who does not read it there is none.
  func meetingRoom() throws -> Room {
    let room = try Room.required(try key("space"), sight)
    guard room.space.holdsMeetings else { throw Refusal.notFound }
    return room
  }

  /// The room in the address, for somebody who may call meetings there.
  func keptRoom() throws -> Room {
    let room = try meetingRoom()
    guard viewer.mayCallMeetings(in: room.space) else { throw Refusal.forbidden }
    return room
  }

  /// The meeting in the address.
  func meeting(in room: Room) throws -> Meeting {
    try Meeting.required(try key("meeting"), in: room.id, sight)
  }

  /// When a meeting begins and ends, in words.
  func span(of meeting: Meeting) -> String? {
    meeting.startsAt.map { span(from: $0, minutes: meeting.minutes) }
  }

  func span(from start: Timestamp, minutes: Int) -> String {
    meetingSpan(from: start, minutes: minutes, installation.clock, phrases)
  }

  /// What a meeting is called: its title, or what every meeting is.
  func title(of meeting: Meeting) -> String { meeting.title.isEmpty ? phrases.meeting : meeting.title }
}

/// When something begins and ends, in words.
func meetingSpan(from start: Timestamp, minutes: Int, _ clock: LocalClock, _ phrases: any Phrases) -> String {
  phrases.meetingSpan(clock.local(start), clock.local(start.adding(.minutes(minutes))))
}
