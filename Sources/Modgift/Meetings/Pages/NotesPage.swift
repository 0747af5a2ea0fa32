import HTTPTypes
import Markup
import Storage

/// What could not be kept, to be shown again where it was typed.
struct NotesFailure {
  var item: AgendaPoint.ID?
  var text = ""
  var problem: String?
  var task = ""
  var taskProblem: String?
  var ownerProblem: String?

  var isNone: Bool { problem == nil && taskProblem == nil && ownerProblem == nil }
}

/// All that the page of a meeting's notes shows.
struct NotesContent {
  let meeting: Meeting
  let room: Room
  let audience: AudienceBar
  let notes: [MeetingNote]
  let tasks: [MeetingTask]
  let members: [NamedPerson]
}

/// The page on which a meeting's members write together: a box for each point, which saves by itself.
func notesPage(_ content: NotesContent, _ failure: NotesFailure, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let (meeting, room) = (content.meeting, content.room)
  let heading = PageTitle(
    title: phrases.notesOf(visit.title(of: meeting)), lead: phrases.notesLead,
    back: BackLink(words: visit.title(of: meeting), link: Path.meeting(meeting.id, in: room.id)))
  let sheet = String(Key<Page>.random().description)
  return Page(
    phrases.notesOf(visit.title(of: meeting)), in: .rooms,
    status: failure.isNone ? .ok : .unprocessableContent,
    main: """
      <div class="wide stack-wide">\(heading)
      \(content.notes.map { noteBox($0, content, failure, sheet: sheet, visit) })
      \(content.tasks.isEmpty ? nil : TaskList(tasks: content.tasks, meeting: meeting, room: room).html(visit))
      \(taskForm(content, failure, visit))</div>
      """)
}

private func noteBox(
  _ note: MeetingNote, _ content: NotesContent, _ failure: NotesFailure, sheet: String, _ visit: Visit
) -> HTML {
  let phrases = visit.phrases
  let failed = failure.item == note.id ? failure : nil
  let action = Path.note(note.id, of: content.meeting.id, in: content.room.id)
  let status = note.lastBy.flatMap { by in note.lastAt.map { phrases.lastWritten(by: by, visit.moment($0)) } }
  let box = WritingBox(
    action: action, token: visit.formToken, audience: content.audience,
    fields: [
      TextArea(
        name: "body", label: phrases.notes, value: failed?.text ?? note.body, rows: 5,
        error: failed?.problem,
        scope: note.id.description, longest: MeetingNote.longest)
    ], submit: phrases.save, icon: .check,
    hidden: [
      HiddenField(name: "sheet", value: sheet), HiddenField(name: "revision", value: String(note.revision)),
    ],
    draft: WritingBox.Draft(
      link: action, saved: phrases.notesSaved, unsaved: phrases.draftUnsaved, expired: phrases.draftExpired,
      restore: phrases.draftRestore, keep: phrases.save, status: status ?? ""),
    errorTitle: phrases.notSent)
  return
    "<section class=\"stack\" id=\"note-\(note.id.description)\"><h2>\(note.title(phrases))</h2>\(box)</section>"
}

private func taskForm(
  _ content: NotesContent, _ failure: NotesFailure, _ visit: Visit
) -> HTML {
  let phrases = visit.phrases
  let owners =
    [Choice(value: "", words: phrases.chooseOwner)]
    + content.members.map { Choice(value: $0.id.description, words: $0.name) }
  let form = FieldForm(
    action: Path.meeting(content.meeting.id, in: content.room.id, .tasks), token: visit.formToken,
    fields: [
      TextField(
        name: "words", label: phrases.newTask, value: failure.task, error: failure.taskProblem, scope: "task",
        longest: MeetingTask.longest),
      SelectField(
        name: "owner", label: phrases.taskOwner, choices: owners, error: failure.ownerProblem, scope: "task"),
      TextField(name: "due", label: phrases.taskDay, kind: .day, need: phrases.optional, scope: "task"),
    ], submit: phrases.giveTask, errorTitle: phrases.somethingToMend, makesSomething: true)
  return "<section class=\"stack\">\(SectionHeading(words: phrases.newTaskTitle))\(form)</section>"
}
