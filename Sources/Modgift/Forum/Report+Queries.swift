import Storage

extension Report {
  /// The most reports shown at a time.
  static let most = 50

  /// What waits for a space's host, the oldest first. Ask only for a host.
  static func waiting(in space: Space.ID, _ sight: Sight) throws -> [Report] {
    try all("report.space_id = \(space) AND report.settled_at IS NULL", sight)
  }

  /// One report in a space the viewer reads.
  static func one(_ report: ID, _ sight: Sight) throws -> Report? {
    try all("report.id = \(report)", sight).first
  }

  private static func all(_ condition: SQL, _ sight: Sight) throws -> [Report] {
    try sight.db.all(
      Report.self,
      """
      SELECT report.id, \(PostShown.columns), topic.title, author.name, reporter.name, report.reason,
        report.made_at
      FROM \(sight.visible(.report)) AS report
      JOIN \(sight.visible(.post)) AS post ON post.id = report.post_id
      JOIN \(sight.visible(.topic)) AS topic ON topic.id = post.topic_id
      JOIN person AS author ON author.id = post.author_id
      JOIN person AS reporter ON reporter.id = report.reporter_id
      WHERE \(condition) ORDER BY report.made_at, report.id LIMIT \(most)
      """)
  }
}
