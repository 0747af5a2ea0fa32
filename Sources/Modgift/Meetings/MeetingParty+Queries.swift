import Storage

/// Who a meeting is for today: those who read its room, or both its rooms, and who said what.
struct MeetingParty: Sendable {
  /// By name.
  let members: [NamedPerson]
  /// What was said to the meeting as it is now, by those who are still members.
  let answers: [MeetingAnswer]
  /// What was said before it was moved, by those who have not answered since.
  let earlier: [MeetingAnswer]

  /// Those who have said nothing to it as it is now.
  var silent: [NamedPerson] {
    let heard = Set(answers.map(\.person.id))
    return members.filter { !heard.contains($0.id) }
  }

  func named(_ answer: MeetingAnswer.Answer) -> [NamedPerson] {
    answers.filter { $0.answer == answer }.map(\.person)
  }

  func answer(of person: Person.ID) -> MeetingAnswer.Answer? {
    answers.first { $0.person.id == person }?.answer
  }

  static func of(_ meeting: Meeting, _ sight: Sight) throws -> MeetingParty {
    let members = try Meeting.members(of: meeting, sight)
    let here = Set(members.map(\.id))
    let all = try sight.db.all(
      MeetingAnswer.self,
      """
      SELECT person.id, person.name, answer.answer, answer.sequence
      FROM \(sight.visible(.meetingAnswer)) AS answer JOIN person ON person.id = answer.person_id
      WHERE answer.meeting_id = \(meeting.id) AND answer.sequence <= \(meeting.sequence)
      ORDER BY person.sort_name, person.id, answer.sequence DESC
      """
    ).filter { here.contains($0.person.id) }
    let now = all.filter { $0.sequence == meeting.sequence }
    var heard = Set(now.map(\.person.id))
    let earlier = all.filter { $0.sequence < meeting.sequence && heard.insert($0.person.id).inserted }
    return MeetingParty(members: members, answers: now, earlier: earlier)
  }
}

extension Meeting {
  /// Who may come: everybody who reads its room, or one of its two.
  static func members(of meeting: Meeting, _ sight: Sight) throws -> [NamedPerson] {
    try sight.db.all(
      NamedPerson.self,
      """
      SELECT person.id, person.name FROM person
      WHERE person.id IN (SELECT reader.person_id
        FROM \(sight.gate.readers(of: .network, on: sight.today)) AS reader
        WHERE reader.space_id = \(meeting.space) OR reader.space_id = \(meeting.partner))
      ORDER BY person.sort_name, person.id
      """)
  }
}
