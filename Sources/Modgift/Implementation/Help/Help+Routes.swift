import HTTPTypes
import Markup
import Storage

let planHelpRoutes: [Route] = [
  .post("/plan/steps/:step/askings", askHelper),
  .post("/topics/:topic/asking", settleAsking),
  .post("/me/help", choosePause),
]

/// Sends a question to one of those who are suggested, in a room of the two alone.
@Sendable func askHelper(_ visit: Visit) throws -> Answer {
  let (content, step) = try visit.planStep()
  let helpers = try Helper.suggested(for: step, content, visit)
  guard let helper = helpers.first(where: { $0.suggestion.person.description == visit.call.form["person"] })
  else {
    return .page(try stepPage(step, StepForm(step, on: visit.today), content, asking: .nobody, visit))
  }
  let typed = visit.call.form.trimmed("note")
  if let problem = TextProblem(in: typed, longest: Post.longest) {
    let asking = StepAsking.wrong(typed, visit.phrases.problem(problem))
    return .page(try stepPage(step, StepForm(step, on: visit.today), content, asking: asking, visit))
  }
  if try hasWrittenTooMuch(visit) {
    let asking = StepAsking.wrong(typed, visit.phrases.tooManyPosts(minutes: Post.limitMinutes))
    return .page(try stepPage(step, StepForm(step, on: visit.today), content, asking: asking, visit))
  }
  let room = try Room.direct(with: [helper.suggestion.person], at: visit.now, visit.sight)
  let title = String(visit.phrases.stepQuestionTitle(content.title(step)).prefix(Topic.longestTitle / 2))
  let change = try Topic.open(
    Topic.Opening(kind: .question, title: title, text: try WrittenText(typed, for: room, visit.sight)),
    in: room,
    at: visit.now, visit.sight)
  try TopicStep(model: content.model.id, step: step.step).tie(
    to: change.topic, in: room, at: visit.now, visit.sight)
  try change.tell(visit.sight)
  try Helper.noteAsked(
    helper.suggestion.person, about: step, by: visit.viewer.person, at: visit.now, in: visit.db)
  return .see(Path.planStep(step.id).with("said", Saying.helperAsked.rawValue).at("help"))
}

/// What came of asking somebody.
enum StepAsking {
  case nothing
  /// They are not among those one can ask any more.
  case nobody
  /// The text can't be sent.
  case wrong(String, String)

  var isSound: Bool { if case .nothing = self { true } else { false } }
}

/// Somebody who was asked says that they have answered, by telephone or however else.
@Sendable func settleAsking(_ visit: Visit) throws -> Answer {
  let head = try Topic.required(try visit.key("topic"), visit.sight)
  try Helper.noteAnswered(in: head.id, at: visit.now, visit.sight)
  return .see(Path.topic(head.id), saying: .saved)
}

@Sendable func choosePause(_ visit: Visit) throws -> Answer {
  let isPaused = visit.call.form["pause"] == "yes"
  try Helper.pause(visit.viewer.person, isPaused, at: visit.now, in: visit.db)
  return .see(.me, saying: .saved)
}

/// The choice on one's own page not to be suggested to others.
@Sendable func helpPauseSetting(_ visit: Visit) throws -> HTML {
  let phrases = visit.phrases
  guard !visit.viewer.workplaces.isEmpty else { return .empty }
  let isPaused = try Helper.isPaused(visit.viewer.person, in: visit.db)
  let button = ActionButton(
    words: isPaused ? phrases.suggestMeAgain : phrases.doNotSuggestMe, action: Path("/me/help"),
    token: visit.formToken, fields: [HiddenField(name: "pause", value: isPaused ? "no" : "yes")])
  return """
    <section class="stack">\(SectionHeading(words: phrases.helpPauseTitle))
    <p>\(isPaused ? phrases.helpIsPaused : phrases.helpPauseLead)</p>\(button)</section>
    """
}
