import Markup
import Storage

/// What was said at a meeting, to read, and what was decided.
struct NotesSection {
  let meeting: Meeting
  let room: Room
  let notes: [MeetingNote]
  let tasks: [MeetingTask]

  func html(_ visit: Visit) -> HTML {
    let phrases = visit.phrases
    let written = notes.filter { !$0.body.isEmpty }
    return """
      <section class="stack">\(SectionHeading(words: phrases.notes, id: "notes"))
      \(written.isEmpty ? "<p>\(phrases.noNotes)</p>" : nil)\(written.map { note($0, phrases) })
      <div class="row">\(LinkButton(
        words: phrases.writeNotes, link: Path.meeting(meeting.id, in: room.id, .notes), icon: .edit))</div>
      </section>\(tasks.isEmpty ? nil : TaskList(tasks: tasks, meeting: meeting, room: room).html(visit))
      """
  }

  private func note(_ note: MeetingNote, _ phrases: any Phrases) -> HTML {
    "<h3>\(note.title(phrases))</h3><div class=\"prose\">\(plainProse(note.body))</div>"
  }
}

extension MeetingNote {
  /// What stands over it: the point of the agenda, or whatever else was said.
  func title(_ phrases: any Phrases) -> String {
    if subject == 0 { return phrases.otherNotes }
    return kind == .host ? phrases.agendaHost : words
  }
}

/// What was decided at a meeting: who does it, until when, and whether it is done.
struct TaskList {
  let tasks: [MeetingTask]
  let meeting: Meeting
  let room: Room

  func html(_ visit: Visit) -> HTML {
    """
    <section class="stack">\(SectionHeading(words: visit.phrases.decisions, id: "tasks"))
    <ul class="list">\(tasks.map { line($0, visit) })</ul></section>
    """
  }

  private func line(_ task: MeetingTask, _ visit: Visit) -> HTML {
    let phrases = visit.phrases
    let done = ActionButton(
      words: phrases.taskDone, action: Path.finished(task.id, of: meeting.id, in: room.id),
      token: visit.formToken, icon: .check, isSmall: true)
    let mark: HTML =
      "<p class=\"badges\">\(Badge(words: phrases.taskIsDone, look: .answered, icon: .check))</p>"
    return """
      <li class="topic"><span class="sign">\(task.isDone ? Icon.check : .list)</span><div class="stack">\
      <h3 class="name">\(task.words)</h3><p class="meta">\(taskNote(task, phrases))</p>\
      \(task.isDone ? mark : done.html)</div></li>
      """
  }
}

/// Whose a task is, and until when.
func taskNote(_ task: MeetingTask, _ phrases: any Phrases) -> String {
  [task.owner?.name, task.dueOn.map { phrases.taskDue(phrases.day($0)) }].compactMap(\.self)
    .joined(separator: " · ")
}
