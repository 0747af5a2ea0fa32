import HTTPTypes
import Markup
import Storage

let notesRoutes: [Route] = [
  .get("/rooms/:space/meetings/:meeting/notes", showNotes),
  .post("/rooms/:space/meetings/:meeting/notes", beginNotes),
  .post("/rooms/:space/meetings/:meeting/notes/:item", writeNote),
  .post("/rooms/:space/meetings/:meeting/tasks", giveTask),
  .post("/rooms/:space/meetings/:meeting/tasks/:task/done", finishTask),
]

@Sendable private func showNotes(_ visit: Visit) throws -> Answer {
  let room = try visit.meetingRoom()
  let meeting = try visit.meeting(in: room)
  guard meeting.begunAt != nil else { return .see(.meeting(meeting.id, in: room.id)) }
  return .page(try notesPage(meeting, room, NotesFailure(), visit))
}

/// From now on the agenda stands, and notes are written under it.
@Sendable private func beginNotes(_ visit: Visit) throws -> Answer {
  let room = try visit.meetingRoom()
  let meeting = try visit.openMeeting(in: room)
  guard meeting.state == .fixed else { throw Refusal.conflict }
  let agenda = try AgendaPoint.agenda(of: meeting, in: room.space, visit)
  try AgendaPoint.begin(agenda, of: meeting.id, by: visit.viewer.person, now: visit.now, in: visit.db)
  return .see(.meeting(meeting.id, in: room.id, .notes))
}

@Sendable private func writeNote(_ visit: Visit) throws -> Answer {
  let room = try visit.meetingRoom()
  let meeting = try visit.meeting(in: room)
  let item: AgendaPoint.ID = try visit.key("item")
  guard let note = try MeetingNote.all(meeting.id, visit.sight).first(where: { $0.id == item }) else {
    throw Refusal.notFound
  }
  let text = visit.call.form["body"]
  if !text.isEmpty, let problem = TextProblem(in: text, longest: MeetingNote.longest), problem != .empty {
    let failure = NotesFailure(item: item, text: text, problem: visit.phrases.problem(problem))
    return .page(try notesPage(meeting, room, failure, visit))
  }
  let writing = MeetingNote.Writing(
    text: text, sheet: String(visit.call.form["sheet"].prefix(20)),
    revision: Int(visit.call.form["revision"]) ?? 0)
  let clashed = try note.write(writing, of: meeting, now: visit.now, visit.sight)
  if visit.call.wantsFragment { return .fragment(.empty) }
  let saying: Saying = clashed ? .notesPutTogether : .saved
  let page = Path.meeting(meeting.id, in: room.id, .notes).with("said", saying.rawValue)
  return .see(page.at("note-\(item)"))
}

@Sendable private func giveTask(_ visit: Visit) throws -> Answer {
  let room = try visit.meetingRoom()
  let meeting = try visit.openMeeting(in: room)
  let words = lineOfText(visit.call.form["words"])
  let members = try Meeting.members(of: meeting, visit.sight)
  let owner = members.first { $0.id.description == visit.call.form["owner"] }?.id
  let day = visit.call.form.trimmed("due")
  let due = Day(iso: day)
  if let problem = TextProblem(in: words, longest: MeetingTask.longest) {
    return .page(
      try notesPage(
        meeting, room, NotesFailure(task: words, taskProblem: visit.phrases.problem(problem)), visit))
  }
  guard owner != nil else {
    return .page(
      try notesPage(
        meeting, room, NotesFailure(task: words, ownerProblem: visit.phrases.taskNeedsOwner), visit))
  }
  guard try MeetingTask.all(of: meeting.id, visit.sight).count < MeetingTask.most else {
    throw Refusal.tooLarge
  }
  try MeetingTask.give(
    words, to: owner, by: due, for: meeting.id, from: visit.viewer.person, now: visit.now, in: visit.db)
  return .see(Path.meeting(meeting.id, in: room.id, .notes).with("said", Saying.saved.rawValue).at("tasks"))
}

@Sendable private func finishTask(_ visit: Visit) throws -> Answer {
  let room = try visit.meetingRoom()
  let meeting = try visit.meeting(in: room)
  let task: MeetingTask.ID = try visit.key("task")
  guard try MeetingTask.all(of: meeting.id, visit.sight).contains(where: { $0.id == task }) else {
    throw Refusal.notFound
  }
  try MeetingTask.finish(task, by: visit.viewer.person, now: visit.now, in: visit.db)
  return .see(visit.call.form["from"] == "home" ? .home : .meeting(meeting.id, in: room.id), saying: .saved)
}

private func notesPage(_ meeting: Meeting, _ room: Room, _ failure: NotesFailure, _ visit: Visit) throws
  -> Page
{
  let members = try Meeting.members(of: meeting, visit.sight)
  let content = NotesContent(
    meeting: meeting, room: room, audience: try visit.audience(of: meeting, room, members: members.count),
    notes: try MeetingNote.all(meeting.id, visit.sight),
    tasks: try MeetingTask.all(of: meeting.id, visit.sight),
    members: members)
  return notesPage(content, failure, visit)
}
