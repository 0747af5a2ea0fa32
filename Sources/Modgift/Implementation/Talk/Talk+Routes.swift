import HTTPTypes
import Markup
import Storage

let planTalkRoutes: [Route] = [
  .get("/plan/steps/:step/question", showStepQuestion),
  .post("/plan/steps/:step/question", askStepQuestion),
  .get("/topics/:topic/steps", showTopicSteps),
  .post("/topics/:topic/steps", tieTopic),
]

/// A question ready to be sent, about a step: to one's own network or to everyone, as one chooses.
@Sendable func showStepQuestion(_ visit: Visit) throws -> Answer {
  let (content, step) = try visit.planStep()
  let rooms = try questionRooms(visit)
  var form = NewTopicForm(space: (rooms.first { $0.space.kind == .network } ?? rooms.first)?.id)
  let barrier = step.barrier.flatMap { content.model.barrier($0) }.map { content.text($0.name) }
  form.title = visit.phrases.stepQuestionTitle(content.title(step))
  form.body = visit.phrases.stepQuestion(content.title(step), barrier: barrier)
  return .page(stepQuestionPage(step, form, rooms, content, visit))
}

@Sendable func askStepQuestion(_ visit: Visit) throws -> Answer {
  let (content, step) = try visit.planStep()
  let rooms = try questionRooms(visit)
  var form = NewTopicForm(visit.call.form)
  form.kind = .question
  form.check(rooms, visit.phrases)
  if form.isSound, try hasWrittenTooMuch(visit) {
    form.bodyProblem = visit.phrases.tooManyPosts(minutes: Post.limitMinutes)
  }
  guard form.isSound, let space = form.space else {
    return .page(stepQuestionPage(step, form, rooms, content, visit))
  }
  let text = try WrittenText(form.body, for: space, visit.sight)
  let change = try Topic.open(
    Topic.Opening(kind: .question, title: form.title, text: text), in: space, at: visit.now, visit.sight)
  if !step.step.isLocal {
    try TopicStep(model: content.model.id, step: step.step).tie(
      to: change.topic, in: space, at: visit.now, visit.sight)
  }
  try change.tell(visit.sight)
  return .see(Path.topic(change.topic))
}

/// The rooms a question about a step may go to: everyone's and one's networks'.
private func questionRooms(_ visit: Visit) throws -> [Room] {
  let rooms = try Room.all(visit.sight).filter { $0.space.kind == .everyone || $0.space.kind == .network }
  guard !rooms.isEmpty else { throw Refusal.notFound }
  return rooms
}

/// The steps a topic can be tied to, for whoever opened it.
@Sendable func showTopicSteps(_ visit: Visit) throws -> Answer {
  let (head, model) = try ownTopic(visit)
  return .page(topicStepsPage(head, model, try TopicStep.of(head.id, visit.sight), visit))
}

@Sendable func tieTopic(_ visit: Visit) throws -> Answer {
  let (head, model) = try ownTopic(visit)
  let chosen = Set(visit.call.form.all("step"))
  let tied = try TopicStep.of(head.id, visit.sight)
  for step in tied where !chosen.contains(step.step.text) {
    try TopicStep.untie(step.step, from: head.id, visit.sight)
  }
  for step in model.steps.filter({ chosen.contains($0.id.text) }).prefix(TopicStep.most) {
    try TopicStep(model: model.id, step: step.id).tie(
      to: head.id, in: head.space.id, at: visit.now, visit.sight)
  }
  return .see(Path.topic(head.id), saying: .saved)
}

/// The topic in the address, for its author, and the model whose steps there are.
private func ownTopic(_ visit: Visit) throws -> (TopicHead, Model) {
  let head = try Topic.required(try visit.key("topic"), visit.sight)
  guard head.author == visit.viewer.person, let version = try ModelVersion.latest(in: visit.db) else {
    throw Refusal.notFound
  }
  return (head, try ModelVersion.model(version.id, in: visit.db))
}
