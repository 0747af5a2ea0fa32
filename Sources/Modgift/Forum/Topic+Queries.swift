import Storage

extension Topic {
  /// A topic the viewer may read; nothing when it is gone or not for them.
  static func head(_ topic: ID, _ sight: Sight) throws -> TopicHead? {
    let person = sight.viewer.person
    return try sight.db.first(
      TopicHead.self,
      """
      SELECT topic.id, \(Space.columns), topic.kind, topic.title, topic.author_id, topic.opened_at,
        topic.last_number, topic.replies, topic.helped_post_id, topic.pinned_at IS NOT NULL,
        topic.closed_at IS NOT NULL, (SELECT origin.id FROM \(sight.visible(.topic)) AS origin WHERE origin.id = topic.shared_from),
        topic.has_steps, topic_following.level, COALESCE(reading.number, 0),
        (SELECT min(post.number) FROM \(sight.visible(.post)) AS post
          WHERE post.topic_id = topic.id AND post.number > COALESCE(reading.number, 0)
          AND post.posted_at > COALESCE(space_reading.read_until, 0)),
        (SELECT draft.body FROM \(sight.visible(.draft)) AS draft
          WHERE draft.person_id = \(person) AND draft.topic_id = topic.id)
      FROM \(sight.visible(.topic)) AS topic
      JOIN \(sight.visible(.space)) AS space ON space.id = +topic.space_id
      \(TopicLine.progress(of: sight.viewer))
      WHERE topic.id = \(topic)
      """)
  }

  /// A topic for an act on it.
  /// - Throws: `Refusal.notFound` when it is gone or not for the viewer.
  static func required(_ topic: ID, _ sight: Sight) throws -> TopicHead {
    guard let head = try head(topic, sight) else { throw Refusal.notFound }
    return head
  }

  /// Those of several that the viewer may read.
  static func readable(among topics: [ID], _ sight: Sight) throws -> Set<ID> {
    guard !topics.isEmpty else { return [] }
    return Set(
      try sight.db.all(
        ID.self,
        """
        SELECT topic.id FROM \(sight.visible(.topic)) AS topic WHERE topic.id IN (\(list: topics))
        """))
  }
}
