import Storage

/// What is typed to open a topic, as it came.
struct NewTopicForm {
  var space: Space.ID?
  var kind = Topic.Kind.question
  var title = ""
  var body = ""
  /// The draft it is kept in meanwhile.
  var draft = Draft.ID.random()
  /// Why it was not taken, by field.
  var roomProblem: String?
  var titleProblem: String?
  var bodyProblem: String?

  init(space: Space.ID? = nil) { self.space = space }

  init(_ form: Form) {
    space = Space.ID(form["space"])
    kind = Topic.Kind(rawValue: form["kind"]) ?? .question
    title = oneLine(form["title"])
    body = form["body"]
    draft = Draft.ID(form["draft"]) ?? .random()
  }

  init(_ draft: Draft) {
    space = draft.space
    kind = draft.kind
    title = draft.title
    body = draft.body
    self.draft = draft.id
  }

  var isSound: Bool { roomProblem == nil && titleProblem == nil && bodyProblem == nil }

  /// Looks at what was typed, for somebody who can write in some rooms.
  mutating func check(_ rooms: [Room], _ phrases: any Phrases) {
    if !rooms.contains(where: { $0.id == space }) { roomProblem = phrases.roomIsGone }
    titleProblem = TextProblem(in: title, longest: Topic.longestTitle).map(phrases.problem)
    bodyProblem = TextProblem(in: body, longest: Post.longest).map(phrases.problem)
  }
}
