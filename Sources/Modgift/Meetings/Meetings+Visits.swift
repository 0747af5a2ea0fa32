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

  /// When a meeting begins and ends, in the words of a page.
  func span(of meeting: Meeting) -> String? {
    meeting.startsAt.map { span(from: $0, minutes: meeting.minutes) }
  }

  /// The same of a time; no line ends in the midst of "10:00–10:45".
  func span(from start: Timestamp, minutes: Int) -> String {
    mailedSpan(from: start, minutes: minutes).replacing("–", with: "\u{2060}–\u{2060}")
  }

  /// The same for mail, whose programs may show what keeps a line whole.
  func mailedSpan(from start: Timestamp, minutes: Int) -> String {
    meetingSpan(from: start, minutes: minutes, installation.clock, phrases)
  }

  /// Who can see a meeting: the readers of its room, or of its two rooms.
  func audience(of meeting: Meeting, _ room: Room, members: Int) throws -> AudienceBar {
    guard let partner = meeting.partner else { return AudienceBar(room, phrases) }
    let names = try NamedSpace.networks([meeting.space, partner], sight)
    return AudienceBar(
      kind: .closed, words: phrases.audienceOfTwo(names[meeting.space] ?? "", names[partner] ?? ""),
      number: phrases.readers(members))
  }

  /// What a meeting is called: its title, or what every meeting is.
  func title(of meeting: Meeting) -> String { meeting.title.isEmpty ? phrases.meeting : meeting.title }
}

/// When something begins and ends, in words.
func meetingSpan(from start: Timestamp, minutes: Int, _ clock: LocalClock, _ phrases: any Phrases) -> String {
  phrases.meetingSpan(clock.local(start), clock.local(start.adding(.minutes(minutes))))
}
