import HTTPTypes
import Markup
import Storage

let topicRoutes: [Route] = [
  .get("/topics/new", showNewTopic),
  .post("/topics", openTopic),
  .get("/topics/:topic", showTopic),
  .post("/topics/:topic/posts", reply),
  .post("/topics/:topic/reading", readTopic),
  .post("/topics/:topic/following/:level", followTopic),
  .post("/topics/:topic/answer", answerTopic),
  .post("/topics/:topic/pin/:state", pinTopic),
  .post("/topics/:topic/closure/:state", closeTopic),
  .post("/preview", previewText),
]

@Sendable func showTopic(_ visit: Visit) throws -> Answer {
  let head = try Topic.required(try visit.key("topic"), visit.sight)
  let content = try TopicContent(head, from: Int(visit.call.query["from"]), visit.sight)
  return .page(try topicPage(content, visit))
}

@Sendable func showNewTopic(_ visit: Visit) throws -> Answer {
  let rooms = try Room.all(visit.sight)
  guard !rooms.isEmpty else { throw Refusal.forbidden }
  let begun = try Draft.ID(visit.call.query["draft"]).flatMap { try Draft.own($0, visit.sight) }
  let form = begun.map { NewTopicForm($0) } ?? NewTopicForm(space: Space.ID(visit.call.query["space"]))
  return .page(newTopicPage(form, rooms, visit))
}

@Sendable func openTopic(_ visit: Visit) throws -> Answer {
  var form = NewTopicForm(visit.call.form)
  let rooms = try Room.all(visit.sight)
  guard !rooms.isEmpty else {
    return .page(lostTextPage(form.body, visit.phrases.roomIsGone, status: .forbidden, visit))
  }
  if visit.call.form.has("show") {
    let preview = form.body.utf16.count > Post.longest ? nil : Markdown.html(form.body)
    return .page(newTopicPage(form, rooms, preview: preview, visit))
  }
  form.check(rooms, visit.phrases)
  if try hasWrittenTooMuch(visit) {
    form.bodyProblem = form.bodyProblem ?? visit.phrases.tooManyPosts(minutes: Post.limitMinutes)
  }
  guard form.isSound, let space = form.space else { return .page(newTopicPage(form, rooms, visit)) }
  let opening = Topic.Opening(
    kind: form.kind, title: form.title, text: try WrittenText(form.body, for: space, visit.sight))
  let change = try Topic.open(opening, in: space, at: visit.now, visit.sight)
  try Draft.discard(form.draft, visit.sight)
  try change.tell(visit.sight)
  return .see(Path.topic(change.topic))
}

@Sendable func reply(_ visit: Visit) throws -> Answer {
  let typed = visit.call.form["body"]
  guard let head = try Topic.head(try visit.key("topic"), visit.sight) else {
    return .page(lostTextPage(typed, visit.phrases.topicIsGone, status: .notFound, visit))
  }
  guard visit.viewer.mayReply(to: head) else {
    return .page(lostTextPage(typed, visit.phrases.topicIsClosed, status: .conflict, visit))
  }
  if let error = try whyNot(typed, visit) {
    let content = try TopicContent(head, from: head.lastNumber, visit.sight)
    return .page(try topicPage(content, failed: FailedReply(text: typed, error: error), visit))
  }
  let text = try WrittenText(typed, for: head.space.id, visit.sight)
  let change = try Post.reply(text, to: head, at: visit.now, visit.sight)
  try change.tell(visit.sight)
  return .see(change.link)
}

/// Why a text cannot be sent, in words; nothing when it can.
private func whyNot(_ text: String, _ visit: Visit) throws -> String? {
  if let problem = TextProblem(in: text, longest: Post.longest) { return visit.phrases.problem(problem) }
  return try hasWrittenTooMuch(visit) ? visit.phrases.tooManyPosts(minutes: Post.limitMinutes) : nil
}

/// Whether the viewer has written as much as one may in a short while.
func hasWrittenTooMuch(_ visit: Visit) throws -> Bool {
  try hasWrittenTooMuch(at: visit.now, visit.sight)
}

func hasWrittenTooMuch(at now: Timestamp, _ sight: Sight) throws -> Bool {
  try Post.written(since: now.adding(.minutes(-Post.limitMinutes)), sight) >= Post.limit
}

@Sendable func readTopic(_ visit: Visit) throws -> Answer {
  let head = try Topic.required(try visit.key("topic"), visit.sight)
  guard let number = Int(visit.call.form["number"]), number > 0 else { throw Refusal.notFound }
  try Topic.markRead(head.id, upTo: min(number, head.lastNumber), at: visit.now, visit.sight)
  return visit.call.wantsFragment ? .fragment(.empty) : .see(Path.topic(head.id))
}

@Sendable func followTopic(_ visit: Visit) throws -> Answer {
  let head = try Topic.required(try visit.key("topic"), visit.sight)
  let level = visit.call.parameters["level"] ?? ""
  guard level == "own" || Following(rawValue: level) != nil else { throw Refusal.notFound }
  try Topic.setFollowing(Following(rawValue: level), of: head.id, visit.sight)
  return .see(Path.topic(head.id), saying: .saved)
}

@Sendable func answerTopic(_ visit: Visit) throws -> Answer {
  let head = try Topic.required(try visit.key("topic"), visit.sight)
  guard visit.viewer.maySayWhatHelped(in: head) else { throw Refusal.forbidden }
  guard !visit.call.form["post"].isEmpty else {
    try Topic.markHelped(nil, in: head, visit.sight)
    return .see(Path.topic(head.id), saying: .saved)
  }
  guard let key = Post.ID(visit.call.form["post"]) else { throw Refusal.notFound }
  let post = try Post.required(key, visit.sight)
  guard post.topic == head.id, post.number > 1 else { throw Refusal.notFound }
  try Topic.markHelped(post.id, in: head, visit.sight)
  return .see(post.link, saying: .saved)
}

@Sendable func pinTopic(_ visit: Visit) throws -> Answer { try moderate(visit, Topic.pin) }

@Sendable func closeTopic(_ visit: Visit) throws -> Answer { try moderate(visit, Topic.close) }

/// An act of the host that is on or off.
private func moderate(
  _ visit: Visit, _ act: (Topic.ID, Bool, Timestamp, Sight) throws -> Void
) throws -> Answer {
  let head = try Topic.required(try visit.key("topic"), visit.sight)
  guard visit.viewer.mayModerate(head) else { throw Refusal.forbidden }
  let state = visit.call.parameters["state"]
  guard state == "on" || state == "off" else { throw Refusal.notFound }
  try act(head.id, state == "on", visit.now, visit.sight)
  return .see(Path.topic(head.id), saying: .saved)
}

@Sendable func previewText(_ visit: Visit) throws -> Answer {
  let text = visit.call.form["body"]
  guard text.utf16.count <= Post.longest else { throw Refusal.tooLarge }
  return .fragment(Markdown.html(text))
}
