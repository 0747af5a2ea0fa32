import Storage

let onwardRoutes: [Route] = [
  .get("/topics/:topic/onward", showOnward),
  .post("/topics/:topic/onward", shareOnward),
  .get("/posts/:post/onward", showAnswerOnward),
  .post("/posts/:post/onward", shareAnswerOnward),
]

@Sendable func showOnward(_ visit: Visit) throws -> Answer {
  show(try Onward.required(try visit.key("topic"), visit.sight), visit)
}

@Sendable func shareOnward(_ visit: Visit) throws -> Answer {
  try share(try Onward.required(try visit.key("topic"), visit.sight), visit)
}

@Sendable func showAnswerOnward(_ visit: Visit) throws -> Answer {
  show(try Onward.required(answer: try visit.key("post"), visit.sight), visit)
}

@Sendable func shareAnswerOnward(_ visit: Visit) throws -> Answer {
  try share(try Onward.required(answer: try visit.key("post"), visit.sight), visit)
}

private func show(_ onward: Onward, _ visit: Visit) -> Answer {
  var form = NewTopicForm(space: onward.rooms.first?.id)
  // The title of a question is its asker's words; an answer gets one of its own.
  form.title = onward.answer == nil ? onward.head.title : ""
  form.body = onward.body
  return .page(onwardPage(onward, form, visit))
}

/// Opens the copy its author has edited as a new topic, with what was a closed talk as its origin.
private func share(_ onward: Onward, _ visit: Visit) throws -> Answer {
  var form = NewTopicForm(visit.call.form)
  form.kind = onward.kind
  if visit.call.form.has("show") { return .page(onwardPage(onward, form, visit)) }
  form.check(onward.rooms, visit.phrases)
  if form.isSound, try hasWrittenTooMuch(visit) {
    form.bodyProblem = visit.phrases.tooManyPosts(minutes: Post.limitMinutes)
  }
  guard form.isSound, let space = form.space else { return .page(onwardPage(onward, form, visit)) }
  let text = try WrittenText(form.body, for: space, visit.sight)
  let change = try Topic.open(
    Topic.Opening(kind: form.kind, title: form.title, text: text), in: space, at: visit.now, visit.sight)
  try Topic.rememberOrigin(onward.head.id, of: change.topic, visit.sight)
  try change.tell(visit.sight)
  return .see(Path.topic(change.topic))
}
