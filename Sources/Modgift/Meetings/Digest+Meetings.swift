import Storage

/// What a digest says of meetings: the next ones, with a button for the answer; the times one has not answered; and
/// what one promised.
@Sendable func meetingsForDigest(_ visit: Visit, _ window: DigestWindow) throws -> [DigestSection] {
  let meetings = try Meeting.own(at: visit.now, limit: 12, visit.sight)
  let tasks = try MeetingTask.own(limit: 3, visit.sight)
  let rooms = try Space.of(
    meetings.map { $0.room(for: visit.viewer) } + tasks.map { $0.room(for: visit.viewer) }, visit.sight)
  let soon = visit.now.adding(.days(21))
  let coming = meetings.filter { meeting in meeting.startsAt.map { $0 < soon } ?? false }.prefix(3)
  let asked = meetings.filter { $0.state == .proposed }.prefix(3)
  let phrases = visit.phrases
  var sections: [DigestSection] = []
  let waiting =
    asked.map { meeting in
      item(
        meeting, in: rooms, about: phrases.whatSuitsYou,
        presses: [
          DigestPress(
            words: phrases.sayWhatSuits,
            link: window.press(.meetingAnswer, for: visit.viewer.person, about: meeting.id))
        ], visit)
    }
    + tasks.map { task in
      let room = task.room(for: visit.viewer)
      return DigestItem(
        title: task.words, space: rooms[room], about: taskNote(task, phrases),
        link: Path.meeting(task.meeting, in: room).at("tasks"))
    }
  if !waiting.isEmpty {
    sections.append(DigestSection(part: .waiting, items: waiting, asks: phrases.meetingsWait(waiting.count)))
  }
  if !coming.isEmpty {
    let items = coming.map { meeting in
      let press = DigestPress(
        words: phrases.doYouCome,
        link: window.press(.meetingAnswer, for: visit.viewer.person, about: meeting.id))
      let when = meeting.startsAt.map { visit.mailedSpan(from: $0, minutes: meeting.minutes) }
      return item(meeting, in: rooms, about: when ?? "", presses: [press], visit)
    }
    sections.append(DigestSection(part: .meetings, items: items))
  }
  return sections
}

private func item(
  _ meeting: Meeting, in rooms: [Space.ID: Space], about: String, presses: [DigestPress], _ visit: Visit
) -> DigestItem {
  let room = meeting.room(for: visit.viewer)
  return DigestItem(
    title: visit.title(of: meeting), space: rooms[room], about: about,
    link: Path.meeting(meeting.id, in: room), presses: presses)
}
