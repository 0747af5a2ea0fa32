import Storage

/// Something that happened to a post, for those who tell others of it.
struct PostChange: Sendable {
  enum What: Sendable {
    case opened, replied, edited, deleted
    /// The post was the whole topic.
    case topicDeleted
  }

  let what: What
  let space: Space.ID
  let topic: Topic.ID
  let post: Post.ID
  let number: Int
  let author: Person.ID
  /// Whom the text mentions; each may read the space.
  var mentioned: [Person.ID] = []
  let at: Timestamp

  /// The post's place in its topic.
  var link: Path { .post(number: number, of: topic) }
}

extension PostChange {
  /// Tells everybody who follows the topic just now.
  func tell(_ sight: Sight) throws {
    sight.db.announce("topic", topic.description)
  }
}
