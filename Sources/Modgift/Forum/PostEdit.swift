/// A change to a post, as it came.
struct PostEdit {
  /// The topic's title, with its first post.
  let title: String?
  let body: String
  var titleProblem: String?
  var bodyProblem: String?

  init(title: String?, body: String) {
    self.title = title
    self.body = body
  }

  var isSound: Bool { titleProblem == nil && bodyProblem == nil }

  mutating func check(_ phrases: any Phrases) {
    titleProblem = title.flatMap { TextProblem(in: $0, longest: Topic.longestTitle) }.map(phrases.problem)
    bodyProblem = TextProblem(in: body, longest: Post.longest).map(phrases.problem)
  }
}
