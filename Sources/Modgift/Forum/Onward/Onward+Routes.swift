import Storage

let onwardRoutes: [Route] = [
  .get("/topics/:topic/onward", showOnward),
  .post("/topics/:topic/onward", shareOnward),
]

@Sendable func showOnward(_ visit: Visit) throws -> Answer {
  let onward = try Onward.required(try visit.key("topic"), visit.sight)
  var form = NewTopicForm(space: onward.rooms.first?.id)
  form.title = onward.head.title
  form.body = onward.body
  return .page(onwardPage(onward, form, visit))
}

/// Opens the copy its author has edited as a new topic, with what was a closed talk as its origin.
@Sendable func shareOnward(_ visit: Visit) throws -> Answer {
  let onward = try Onward.required(try visit.key("topic"), visit.sight)
  var form = NewTopicForm(visit.call.form)
  form.kind = onward.head.kind
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
