import Markup
import Storage

/// What somebody who leaves promised at meetings, each with whom it goes to; and the meetings they have called, which
/// need nobody: whoever keeps the room has them.
let meetingsOfLeaver = LeavingPart(section: leavingTasks, handOver: handOverTasks)

/// So many at once; the rest is there when these are handed over.
private let mostTasks = 50

@Sendable private func leavingTasks(_ visit: Visit) throws -> HTML? {
  let phrases = visit.phrases
  let fields = try OwnTask.all(visit).map { own in
    SelectField(
      name: own.field, label: own.task.words,
      choices: [Choice(value: "", words: phrases.toNobody)]
        + own.others.map { Choice(value: $0.id.description, words: $0.name) })
  }
  let called = try Meeting.called(by: visit.viewer.person, at: visit.now, visit.sight)
  let tasks: HTML? =
    fields.isEmpty
    ? nil
    : "<section class=\"stack\">\(SectionHeading(words: phrases.yourTasks))\(fields.map(\.html))</section>"
  let meetings: HTML? =
    called.isEmpty
    ? nil
    : """
    <section class="stack">\(SectionHeading(words: phrases.meetingsYouCalled))<p>\(phrases.meetingsYouCalledLead)</p>
    \(ListBox(called.map { meetingRow($0, visit) }))</section>
    """
  guard tasks != nil || meetings != nil else { return nil }
  return "\(tasks)\(meetings)"
}

private func meetingRow(_ meeting: Meeting, _ visit: Visit) -> LinkRow {
  LinkRow(
    icon: .calendar, name: visit.title(of: meeting),
    link: Path.meeting(meeting.id, in: meeting.room(for: visit.viewer)),
    note: visit.span(of: meeting) ?? visit.phrases.timeNotFixed)
}

/// A task goes to somebody who may come to its meeting, or stays.
@Sendable private func handOverTasks(_ visit: Visit) throws {
  for own in try OwnTask.all(visit) {
    let chosen = Person.ID(visit.call.form[own.field])
    guard let to = own.others.first(where: { $0.id == chosen }) else { continue }
    try MeetingTask.pass(own.task.id, from: visit.viewer.person, to: to.id, in: visit.db)
  }
}

/// A task of the viewer's, and those who could take it.
private struct OwnTask {
  let task: MeetingTask
  let others: [NamedPerson]

  var field: String { "task-\(task.id)" }

  static func all(_ visit: Visit) throws -> [OwnTask] {
    let tasks = try MeetingTask.own(limit: mostTasks, visit.sight)
    let meetings = try Meeting.all(Set(tasks.map(\.meeting)), visit.sight)
    let members = try Dictionary(
      uniqueKeysWithValues: meetings.map { ($0.id, try Meeting.members(of: $0, visit.sight)) })
    return tasks.map { task in
      OwnTask(task: task, others: (members[task.meeting] ?? []).filter { $0.id != visit.viewer.person })
    }
  }
}
