import Storage

extension Post {
  /// A page of a topic's posts, in order, from a number on.
  static func page(of topic: Topic.ID, from number: Int, _ sight: Sight) throws -> [PostShown] {
    try sight.db.all(
      PostShown.self,
      """
      SELECT \(PostShown.columns) FROM \(sight.visible(.post)) AS post
      WHERE post.topic_id = \(topic) AND post.number >= \(number)
      ORDER BY post.number LIMIT \(Topic.postsPerPage)
      """)
  }

  /// One post the viewer may read, in a topic that is there.
  static func shown(_ post: ID, _ sight: Sight) throws -> PostShown? {
    try sight.db.first(
      PostShown.self,
      """
      SELECT \(PostShown.columns) FROM \(sight.visible(.post)) AS post
      JOIN \(sight.visible(.topic)) AS topic ON topic.id = post.topic_id
      WHERE post.id = \(post)
      """)
  }

  /// A post for an act on it.
  /// - Throws: `Refusal.notFound` when it is gone, deleted or not for the viewer.
  static func required(_ post: ID, _ sight: Sight) throws -> PostShown {
    guard let shown = try shown(post, sight), !shown.isDeleted else { throw Refusal.notFound }
    return shown
  }

  /// The text of a post as it was typed.
  static func body(of post: ID, _ sight: Sight) throws -> String {
    try sight.db.first(
      String.self, "SELECT post.body FROM \(sight.visible(.post)) AS post WHERE post.id = \(post)") ?? ""
  }

  /// The text a topic was opened with, as it was typed; nothing when it is gone.
  static func opening(of topic: Topic.ID, _ sight: Sight) throws -> String? {
    try sight.db.first(
      String.self,
      """
      SELECT post.body FROM \(sight.visible(.post)) AS post
      WHERE post.topic_id = \(topic) AND post.number = 1 AND post.deleted_at IS NULL
      """)
  }

  /// How many posts the viewer has written since a moment.
  static func written(since moment: Timestamp, _ sight: Sight) throws -> Int {
    try sight.db.value(
      Int.self,
      """
      SELECT count(*) FROM \(sight.visible(.post)) AS post
      WHERE post.author_id = \(sight.viewer.person) AND post.posted_at > \(moment)
      """)
  }

  /// The answers of one tap to a page's posts.
  static func reactions(to posts: [PostShown], _ sight: Sight) throws -> [Post.ID: [ReactionCount]] {
    let answered = posts.filter(\.hasReactions).map(\.id)
    guard !answered.isEmpty else { return [:] }
    let counts = try sight.db.all(
      ReactionCount.self,
      """
      SELECT reaction.post_id, reaction.kind, count(*),
        count(CASE WHEN reaction.person_id = \(sight.viewer.person) THEN 1 END)
      FROM \(sight.visible(.reaction)) AS reaction
      WHERE reaction.post_id IN (\(list: answered))
      GROUP BY reaction.post_id, reaction.kind
      """)
    return Dictionary(grouping: counts, by: \.post)
  }
}
