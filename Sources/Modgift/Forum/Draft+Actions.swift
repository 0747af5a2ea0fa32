import Storage

extension Draft {
  /// Keeps a draft: that of a new topic under its own key, that of a reply as the one draft in its topic.
  static func save(_ draft: Draft, _ sight: Sight) throws {
    let person = sight.viewer.person
    if let topic = draft.topic {
      try sight.db.run("DELETE FROM draft WHERE person_id = \(person) AND topic_id = \(topic)")
    }
    try sight.db.run(
      """
      INSERT INTO draft (id, person_id, space_id, topic_id, kind, title, body, saved_at)
      VALUES (\(draft.id), \(person), \(draft.space), \(draft.topic), \(draft.kind), \(draft.title),
        \(draft.body), \(draft.savedAt))
      ON CONFLICT (id) DO UPDATE SET space_id = excluded.space_id, kind = excluded.kind,
        title = excluded.title, body = excluded.body, saved_at = excluded.saved_at
      WHERE draft.person_id = excluded.person_id
      """)
    try sight.db.run(
      """
      DELETE FROM draft WHERE person_id = \(person) AND id NOT IN
        (SELECT own.id FROM \(sight.visible(.draft)) AS own ORDER BY own.saved_at DESC LIMIT \(most))
      """)
  }

  /// Throws one of the viewer's own drafts away.
  static func discard(_ draft: ID, _ sight: Sight) throws {
    try sight.db.run("DELETE FROM draft WHERE id = \(draft) AND person_id = \(sight.viewer.person)")
  }

  /// Throws the viewer's draft of a reply away.
  static func discardReply(in topic: Topic.ID, _ sight: Sight) throws {
    try sight.db.run("DELETE FROM draft WHERE topic_id = \(topic) AND person_id = \(sight.viewer.person)")
  }
}
