import Storage

extension Draft {
  private static let columns: SQL =
    "draft.id, draft.space_id, draft.topic_id, draft.kind, draft.title, draft.body, draft.saved_at"

  /// The viewer's own draft under a key.
  static func own(_ draft: ID, _ sight: Sight) throws -> Draft? {
    try sight.db.first(
      Draft.self, "SELECT \(columns) FROM \(sight.visible(.draft)) AS draft WHERE draft.id = \(draft)")
  }

  /// The viewer's own drafts, the latest first.
  static func own(_ sight: Sight) throws -> [Draft] {
    try sight.db.all(
      Draft.self,
      """
      SELECT \(columns) FROM \(sight.visible(.draft)) AS draft
      ORDER BY draft.saved_at DESC, draft.id LIMIT \(most)
      """)
  }

  /// The titles of the topics that replies were begun in, as far as they can still be read.
  static func titles(of drafts: [Draft], _ sight: Sight) throws -> [Topic.ID: String] {
    try TopicLine.of(drafts.compactMap(\.topic), sight).mapValues(\.topic.title)
  }
}
