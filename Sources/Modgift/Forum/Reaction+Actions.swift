import Storage

extension Reaction {
  /// Answers a post with a tap, or takes one's own back.
  static func toggle(_ kind: Kind, on post: PostShown, at now: Timestamp, _ sight: Sight) throws {
    let person = sight.viewer.person
    PostChange.announce(post.id, in: post.topic, sight)
    let taken = try sight.db.run(
      "DELETE FROM reaction WHERE post_id = \(post.id) AND person_id = \(person) AND kind = \(kind)")
    guard taken == 0 else { return }
    try sight.db.run(
      """
      INSERT INTO reaction (post_id, person_id, kind, space_id, made_at)
      VALUES (\(post.id), \(person), \(kind), \(post.space), \(now))
      """)
    if !post.hasReactions { try sight.db.run("UPDATE post SET has_reactions = 1 WHERE id = \(post.id)") }
  }
}
