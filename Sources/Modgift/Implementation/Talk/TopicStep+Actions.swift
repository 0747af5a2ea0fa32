import Storage

extension TopicStep {
  /// The most steps one conversation is tied to.
  static let most = 5

  /// Ties a topic, which the viewer wrote, to this step.
  func tie(to topic: Topic.ID, in space: Space.ID, at now: Timestamp, _ sight: Sight) throws {
    try sight.db.run(
      """
      INSERT INTO topic_step (topic_id, space_id, model, step, tied_by, tied_at)
      VALUES (\(topic), \(space), \(model), \(step), \(sight.viewer.person), \(now))
      ON CONFLICT (topic_id, step) DO NOTHING
      """)
    try sight.db.run("UPDATE topic SET has_steps = 1 WHERE id = \(topic)")
  }

  /// Unties it.
  static func untie(_ step: Step.ID, from topic: Topic.ID, _ sight: Sight) throws {
    try sight.db.run("DELETE FROM topic_step WHERE topic_id = \(topic) AND step = \(step)")
  }
}
