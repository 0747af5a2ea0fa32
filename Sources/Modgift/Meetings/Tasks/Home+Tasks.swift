import Markup
import Storage

/// What the viewer promised at meetings and has not done.
@Sendable func tasksForHome(_ visit: Visit) throws -> [HomeCard] {
  let tasks = try MeetingTask.own(limit: 5, visit.sight)
  guard !tasks.isEmpty else { return [] }
  let phrases = visit.phrases
  let rows = tasks.map { task -> HTML in
    let space = task.room(for: visit.viewer)
    let done = ActionButton(
      words: phrases.taskDone, action: Path.finished(task.id, of: task.meeting, in: space),
      token: visit.formToken,
      icon: .check, fields: [HiddenField(name: "from", value: "home")], isSmall: true)
    let due: HTML? = task.dueOn.map { "<p class=\"meta\">\(phrases.taskDue(phrases.day($0)))</p>" }
    return """
      <li class="topic"><span class="sign">\(Icon.list)</span><div class="stack"><h4 class="name">\
      <a href="\(Path.meeting(task.meeting, in: space))">\(task.words)</a></h4>\(due)\(done)</div></li>
      """
  }
  let heading = SectionHeading(words: phrases.yourTasks, level: 3)
  return [HomeCard(question: .nextStep, html: "\(heading)<ul class=\"list\">\(rows)</ul>")]
}
