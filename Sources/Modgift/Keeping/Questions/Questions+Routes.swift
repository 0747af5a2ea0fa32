import Markup
import Storage

let questionRoutes: [Route] = [
  .post("/topics/:topic/settlement", settleQuestion),
  .post("/me/nudges", chooseNudges),
]

/// Whoever asked needs no answer any more. Nothing is closed: others may still write.
@Sendable private func settleQuestion(_ visit: Visit) throws -> Answer {
  let head = try Topic.required(try visit.key("topic"), visit.sight)
  guard head.author == visit.viewer.person, head.kind == .question else { throw Refusal.notFound }
  try ClockQuestion.settle(head.id, at: visit.now, in: visit.db)
  return .see(Path.topic(head.id), saying: .saved)
}

@Sendable private func chooseNudges(_ visit: Visit) throws -> Answer {
  try NudgePace.set(
    visit.call.form["pace"] == "weekly", for: visit.viewer.person, at: visit.now, in: visit.db)
  return .see(.me, saying: .saved)
}

/// How often somebody who looks after rooms hears of waiting questions, on their own page.
@Sendable func nudgePaceSetting(_ visit: Visit) throws -> HTML {
  guard try visit.viewer.isCoordinator || !KeptRoom.kept(by: visit.viewer.person, visit.sight).isEmpty else {
    return .empty
  }
  let phrases = visit.phrases
  let isSlow = try NudgePace.isSlow(visit.viewer.person, in: visit.db)
  return """
    <section class="stack">\(SectionHeading(words: phrases.nudgePaceTitle))<p>\(phrases.nudgePaceLead)</p>
    \(ActionButton(
      words: isSlow ? phrases.nudgesDaily : phrases.nudgesWeekly, action: Path("/me/nudges"),
      token: visit.formToken, fields: [HiddenField(name: "pace", value: isSlow ? "daily" : "weekly")]))</section>
    """
}
