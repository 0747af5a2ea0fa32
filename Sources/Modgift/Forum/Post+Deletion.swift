import Storage

extension Post {
  /// Takes a post away: its text, its history and what others tapped are erased, a trace stays. A topic of
  /// nothing but this post goes with it.
  static func delete(_ post: PostShown, of topic: TopicHead, at now: Timestamp, _ sight: Sight) throws
    -> PostChange
  {
    try erase(post.id, at: now, sight)
    let isWhole = post.number == 1 && topic.replies == 0
    if isWhole {
      // The title goes too: what is deleted is nowhere to be read.
      try sight.db.run("UPDATE topic SET deleted_at = \(now), title = '–' WHERE id = \(topic.id)")
    } else {
      try recount(topic, without: post, sight)
    }
    return PostChange(
      what: isWhole ? .topicDeleted : .deleted, space: post.space, topic: post.topic, post: post.id,
      number: post.number, author: post.author, at: now)
  }

  private static func erase(_ post: ID, at now: Timestamp, _ sight: Sight) throws {
    let person = sight.viewer.person
    try sight.db.run(
      """
      UPDATE post SET body = '', body_html = '', edited_at = NULL, deleted_at = \(now), deleted_by = \(person)
      WHERE id = \(post)
      """)
    try sight.db.run("DELETE FROM post_revision WHERE post_id = \(post)")
    try sight.db.run("DELETE FROM post_mail WHERE post_id = \(post)")
    try sight.db.run("DELETE FROM reaction WHERE post_id = \(post)")
    try sight.db.run(
      """
      UPDATE report SET settled_at = \(now), settled_by = \(person)
      WHERE post_id = \(post) AND settled_at IS NULL
      """)
  }

  /// Counts and activity follow what can still be read.
  private static func recount(_ topic: TopicHead, without post: PostShown, _ sight: Sight) throws {
    let helped = topic.helped == post.id ? nil : topic.helped
    try sight.db.run(
      """
      UPDATE topic SET replies = replies - \(post.number == 1 ? 0 : 1), helped_post_id = \(helped),
        last_posted_at = COALESCE((SELECT max(post.posted_at) FROM \(sight.visible(.post)) AS post
          WHERE post.topic_id = \(topic.id) AND post.deleted_at IS NULL), opened_at)
      WHERE id = \(topic.id)
      """)
  }
}
