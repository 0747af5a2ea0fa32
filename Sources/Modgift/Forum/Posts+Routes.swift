import HTTPTypes
import Markup
import Storage

let postRoutes: [Route] = [
  .get("/posts/:post", showPost),
  .get("/posts/:post/edit", showEdit),
  .post("/posts/:post/edit", editPost),
  .get("/posts/:post/history", showHistory),
  .get("/posts/:post/deletion", showDeletion),
  .post("/posts/:post/deletion", deletePost),
  .post("/posts/:post/reactions/:kind", react),
  .get("/posts/:post/report", showReport),
  .post("/posts/:post/report", reportPost),
  .post("/reports/:report/settlement", settleReport),
]

/// A post with the topic it stands in, both found for the viewer.
private func postInTopic(_ visit: Visit) throws -> (post: PostShown, topic: TopicHead) {
  let post = try Post.required(try visit.key("post"), visit.sight)
  return (post, try Topic.required(post.topic, visit.sight))
}

@Sendable func showPost(_ visit: Visit) throws -> Answer {
  guard let post = try Post.shown(try visit.key("post"), visit.sight) else { throw Refusal.notFound }
  return .see(post.link)
}

@Sendable func showEdit(_ visit: Visit) throws -> Answer {
  let (post, topic) = try postInTopic(visit)
  guard visit.viewer.mayEdit(post, in: topic) else { throw Refusal.forbidden }
  let edit = PostEdit(
    title: post.number == 1 ? topic.title : nil, body: try Post.body(of: post.id, visit.sight))
  return .page(editPage(edit, of: post, in: try Room(of: topic.space, visit.sight), visit))
}

@Sendable func editPost(_ visit: Visit) throws -> Answer {
  let form = visit.call.form
  guard let post = try Post.shown(try visit.key("post"), visit.sight), !post.isDeleted,
    let topic = try Topic.head(post.topic, visit.sight)
  else {
    return .page(lostTextPage(form["body"], visit.phrases.topicIsGone, status: .notFound, visit))
  }
  guard post.author == visit.viewer.person else { throw Refusal.forbidden }
  guard visit.viewer.mayEdit(post, in: topic) else {
    return .page(lostTextPage(form["body"], visit.phrases.topicIsClosed, status: .conflict, visit))
  }
  var edit = PostEdit(title: post.number == 1 ? oneLine(form["title"]) : nil, body: form["body"])
  edit.check(visit.phrases)
  guard edit.isSound else {
    return .page(editPage(edit, of: post, in: try Room(of: topic.space, visit.sight), visit))
  }
  let text = try WrittenText(edit.body, for: post.space, visit.sight)
  let change = try Post.edit(post, to: text, title: edit.title, at: visit.now, visit.sight)
  try change.tell(visit.sight)
  return .see(post.link, saying: .saved)
}

@Sendable func showHistory(_ visit: Visit) throws -> Answer {
  let (post, topic) = try postInTopic(visit)
  let revisions = try PostRevision.of(post.id, visit.sight)
  return .page(historyPage(revisions, of: post, in: try Room(of: topic.space, visit.sight), visit))
}

@Sendable func showDeletion(_ visit: Visit) throws -> Answer {
  let (post, topic) = try postInTopic(visit)
  guard visit.viewer.mayDelete(post, in: topic) else { throw Refusal.forbidden }
  let phrases = visit.phrases
  let isWhole = post.number == 1 && topic.replies == 0
  let page = Confirmation(
    title: phrases.deleteTitle, words: isWhole ? phrases.deleteTopicWords : phrases.deleteWords,
    action: Path.post(post.id, "deletion"), token: visit.formToken, submit: phrases.delete,
    cancel: phrases.keepIt, back: post.link, content: "<div class=\"card prose\">\(post.text)</div>")
  return .page(Page(phrases.deleteTitle, in: .rooms, main: page.html))
}

@Sendable func deletePost(_ visit: Visit) throws -> Answer {
  let (post, topic) = try postInTopic(visit)
  guard visit.viewer.mayDelete(post, in: topic) else { throw Refusal.forbidden }
  let change = try Post.delete(post, of: topic, at: visit.now, visit.sight)
  try change.tell(visit.sight)
  return .see(change.what == .topicDeleted ? Path.room(post.space) : post.link, saying: .deleted)
}

@Sendable func react(_ visit: Visit) throws -> Answer {
  let post = try Post.required(try visit.key("post"), visit.sight)
  guard let kind = Reaction.Kind(rawValue: visit.call.parameters["kind"] ?? "") else {
    throw Refusal.notFound
  }
  try Reaction.toggle(kind, on: post, at: visit.now, visit.sight)
  return .see(post.link)
}

@Sendable func showReport(_ visit: Visit) throws -> Answer {
  let (post, topic) = try postInTopic(visit)
  guard visit.viewer.mayReport(post, in: topic) else { throw Refusal.forbidden }
  return .page(reportPage(post, visit))
}

@Sendable func reportPost(_ visit: Visit) throws -> Answer {
  let (post, topic) = try postInTopic(visit)
  guard visit.viewer.mayReport(post, in: topic) else { throw Refusal.forbidden }
  let reason = visit.call.form.trimmed("reason")
  if let problem = TextProblem(in: reason, longest: Report.longestReason) {
    return .page(reportPage(post, reason: reason, problem: visit.phrases.problem(problem), visit))
  }
  try Report.make(on: post, reason: reason, at: visit.now, visit.sight)
  return .see(post.link, saying: .reported)
}

@Sendable func showReports(_ visit: Visit) throws -> Answer {
  let room = try Room.required(try visit.key("space"), visit.sight)
  guard visit.viewer.hosts(room.space) else { throw Refusal.forbidden }
  return .page(reportsPage(try Report.waiting(in: room.id, visit.sight), in: room, visit))
}

/// Reports are the host's: to anybody else they are not there.
@Sendable func settleReport(_ visit: Visit) throws -> Answer {
  guard let report = try Report.one(try visit.key("report"), visit.sight) else { throw Refusal.notFound }
  let room = try Room.required(report.post.space, visit.sight)
  guard visit.viewer.hosts(room.space) else { throw Refusal.notFound }
  try Report.settle(report.id, at: visit.now, visit.sight)
  return .see(Path.room(room.id, "reports"), saying: .saved)
}
