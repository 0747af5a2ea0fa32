import HTTPTypes
import Markup
import Storage

let draftRoutes: [Route] = [
  .get("/drafts", showDrafts),
  .post("/drafts", saveDraft),
  .post("/drafts/:draft/removal", discardDraft),
]

@Sendable func showDrafts(_ visit: Visit) throws -> Answer {
  let drafts = try Draft.own(visit.sight)
  let rooms = try Room.all(visit.sight)
  return .page(
    draftsPage(
      drafts, topics: try Draft.titles(of: drafts, visit.sight),
      rooms: Dictionary(rooms.map { ($0.id, $0) }) { first, _ in first }, visit))
}

/// Keeps what is being written. A script asks while one types; without one it is a button's act.
@Sendable func saveDraft(_ visit: Visit) throws -> Answer {
  let form = visit.call.form
  let topic = try Topic.ID(form["topic"]).flatMap { try Topic.head($0, visit.sight)?.id }
  if topic == nil, form.has("topic") { throw Refusal.notFound }
  let draft = Draft(
    id: Draft.ID(form["draft"]) ?? .random(),
    space: Space.ID(form["space"]).flatMap { visit.viewer.mayRead($0) ? $0 : nil }, topic: topic,
    kind: Topic.Kind(rawValue: form["kind"]) ?? .question, title: oneLine(form["title"]), body: form["body"],
    savedAt: visit.now)
  if let problem = draft.problem {
    let words = visit.phrases.problem(problem)
    return visit.call.wantsFragment
      ? .fragment("\(words)", status: .unprocessableContent)
      : .page(lostTextPage(draft.body, words, status: .unprocessableContent, visit))
  }
  if draft.isEmpty {
    try draft.topic.map { try Draft.discardReply(in: $0, visit.sight) }
      ?? Draft.discard(draft.id, visit.sight)
  } else {
    try Draft.save(draft, visit.sight)
  }
  return visit.call.wantsFragment ? .fragment(.empty) : .see(.drafts, saying: .saved)
}

@Sendable func discardDraft(_ visit: Visit) throws -> Answer {
  let key: Draft.ID = try visit.key("draft")
  guard try Draft.own(key, visit.sight) != nil else { throw Refusal.notFound }
  try Draft.discard(key, visit.sight)
  return .see(.drafts, saying: .deleted)
}
