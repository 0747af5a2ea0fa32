import Storage

extension OwnPost {
  /// All the viewer has said and not taken back, the first first.
  static func all(_ sight: Sight) throws -> [OwnPost] {
    try sight.db.all(
      OwnPost.self,
      """
      SELECT \(Space.columns), topic.title, post.number, post.body, post.posted_at, post.edited_at
      FROM \(sight.visible(.post)) AS post
      JOIN \(sight.visible(.topic)) AS topic ON topic.id = post.topic_id
      JOIN \(sight.visible(.space)) AS space ON space.id = post.space_id
      WHERE post.author_id = \(sight.viewer.person) AND post.deleted_at IS NULL
      ORDER BY post.posted_at, post.id
      """)
  }
}

extension OwnReaction {
  /// All the viewer's answers of one tap, the first first.
  static func all(_ sight: Sight) throws -> [OwnReaction] {
    try sight.db.all(
      OwnReaction.self,
      """
      SELECT reaction.kind, topic.title, post.number, reaction.made_at
      FROM \(sight.visible(.reaction)) AS reaction
      JOIN \(sight.visible(.post)) AS post ON post.id = reaction.post_id
      JOIN \(sight.visible(.topic)) AS topic ON topic.id = post.topic_id
      WHERE reaction.person_id = \(sight.viewer.person)
      ORDER BY reaction.made_at, reaction.post_id, reaction.kind
      """)
  }
}
