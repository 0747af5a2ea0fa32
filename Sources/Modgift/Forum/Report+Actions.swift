import Storage

extension Report {
  /// Asks the host to look at a post. Saying it twice adds nothing while the first waits.
  static func make(on post: PostShown, reason: String, at now: Timestamp, _ sight: Sight) throws {
    let waits = try sight.db.holds(
      """
      SELECT 1 FROM \(sight.visible(.report)) AS report
      WHERE report.post_id = \(post.id) AND report.reporter_id = \(sight.viewer.person)
        AND report.settled_at IS NULL
      """)
    guard !waits else { return }
    try sight.db.run(
      """
      INSERT INTO report (id, post_id, space_id, reporter_id, reason, made_at)
      VALUES (\(ID.random()), \(post.id), \(post.space), \(sight.viewer.person), \(reason), \(now))
      """)
    try PostChange(
      what: .reported, space: post.space, topic: post.topic, post: post.id, number: post.number,
      author: sight.viewer.person, at: now
    ).tell(sight)
  }

  /// Marks a report as dealt with.
  static func settle(_ report: ID, at now: Timestamp, _ sight: Sight) throws {
    try sight.db.run(
      """
      UPDATE report SET settled_at = \(now), settled_by = \(sight.viewer.person)
      WHERE id = \(report) AND settled_at IS NULL
      """)
  }
}
