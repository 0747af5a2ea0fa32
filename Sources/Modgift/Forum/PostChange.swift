import Storage

/// Something that happened to a post, for those who tell others of it.
struct PostChange: Sendable {
  enum What: Sendable {
    case opened, replied, edited, deleted
    /// The post was the whole topic.
    case topicDeleted
    /// Somebody asked the host to look at it; the change's author is who asked.
    case reported
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
  /// Where it happened, when whoever made the change had looked there anyway.
  var place: Place?

  /// The post's place in its topic.
  var link: Path { .post(number: number, of: topic) }
}

extension PostChange {
  /// The channel on which open pages hear of changed posts; the payload is the topic's key and the post's.
  static let channel = "topic"

  /// Tells everything that has to do with posts, and everybody who looks at the topic just now.
  func tell(_ sight: Sight) throws {
    for listen in postListeners { try listen(self, sight) }
    if what != .reported { PostChange.announce(post, in: topic, sight) }
  }

  /// Has a post sent again to everybody who looks at its topic just now, to each as they may see it.
  static func announce(_ post: Post.ID, in topic: Topic.ID, _ sight: Sight) {
    sight.db.announce(channel, "\(topic) \(post)")
  }
}
