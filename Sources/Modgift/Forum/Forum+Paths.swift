/// Every address of the forum.
let forumRoutes: [Route] = roomRoutes + topicRoutes + postRoutes + draftRoutes + postMailRoutes

extension Path {
  static let rooms = Path("/rooms")
  static let newRoom = Path("/rooms/new")
  static let topics = Path("/topics")
  static let newTopic = Path("/topics/new")
  static let drafts = Path("/drafts")
  static let preview = Path("/preview")

  static func room(_ space: Space.ID, _ part: String? = nil) -> Path { of("/rooms", space, part) }
  static func topic(_ topic: Topic.ID, _ part: String? = nil) -> Path { of("/topics", topic, part) }
  static func post(_ post: Post.ID, _ part: String? = nil) -> Path { of("/posts", post, part) }
  static func draft(_ draft: Draft.ID, _ part: String? = nil) -> Path { of("/drafts", draft, part) }

  /// A post's place in its topic.
  static func post(number: Int, of topic: Topic.ID) -> Path {
    Path.topic(topic).with("from", Topic.pageStart(of: number)).at("post-\(number)")
  }

  static func newTopic(in space: Space.ID) -> Path { newTopic.with("space", space) }
  static func reaction(_ kind: Reaction.Kind, to post: Post.ID) -> Path {
    let post = Path.post(post)
    return switch kind {
    case .thanks: post.then("/reactions/thanks")
    case .same: post.then("/reactions/same")
    case .useful: post.then("/reactions/useful")
    }
  }
  static func setting(_ name: String, _ state: String, of topic: Topic.ID) -> Path {
    Path("/topics", topic, name, state)
  }
  static func following(_ level: String, of space: Space.ID) -> Path {
    Path("/rooms", space, "following", level)
  }
  static func settlement(of report: Report.ID) -> Path { Path("/reports", report, "settlement") }

  private static func of(_ start: StaticString, _ key: some CustomStringConvertible, _ part: String?) -> Path
  {
    part.map { Path(start, key, $0) } ?? Path(start, key)
  }
}
