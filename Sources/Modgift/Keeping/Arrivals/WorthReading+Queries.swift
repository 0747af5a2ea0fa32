import Storage

extension WorthReading {
  /// So many of the latest that helped are weighed.
  private static let most = 150
  /// So many of the next steps count as ahead.
  private static let ahead = 6

  /// What is worth reading for the viewer in a network of theirs and in everyone's room.
  static func few(in network: Space.ID, _ sight: Sight) throws -> [WorthReading] {
    let lines = try topicLines(
      sight,
      where: """
        topic.helped_post_id IS NOT NULL AND topic.author_id <> \(sight.viewer.person)
          AND topic.space_id IN (SELECT space.id FROM \(sight.visible(.space)) AS space
            WHERE space.id = \(network) OR space.kind = 'everyone')
        """, orderedBy: "topic.last_posted_at DESC, topic.id DESC", limit: most)
    guard !lines.isEmpty else { return [] }
    let topics = lines.map(\.topic.id)
    let ahead = Set(try tied(topics, to: stepsAhead(sight), sight))
    let useful = try thanks(topics, sight)
    return worthReading(
      lines.map {
        WorthReading(line: $0, isAhead: ahead.contains($0.topic.id), useful: useful[$0.topic.id] ?? 0)
      })
  }

  /// The steps the viewer's own places have yet to take, the earliest first.
  private static func stepsAhead(_ sight: Sight) throws -> [Step.ID] {
    guard !sight.viewer.workplaces.isEmpty else { return [] }
    return try sight.db.all(
      Step.ID.self,
      """
      SELECT plan_step.step FROM plan_step
      WHERE plan_step.site_id IN (\(list: sight.viewer.workplaces)) AND plan_step.state = 'open'
      ORDER BY plan_step.due_on, plan_step.number LIMIT \(ahead)
      """)
  }

  private static func tied(_ topics: [Topic.ID], to steps: [Step.ID], _ sight: Sight) throws -> [Topic.ID] {
    guard !steps.isEmpty else { return [] }
    return try sight.db.all(
      Topic.ID.self,
      """
      SELECT DISTINCT tied.topic_id FROM \(sight.visible(.topicStep)) AS tied
      WHERE tied.topic_id IN (\(list: topics)) AND tied.step IN (\(list: steps))
      """)
  }

  private static func thanks(_ topics: [Topic.ID], _ sight: Sight) throws -> [Topic.ID: Int] {
    let counts = try sight.db.all(
      ThanksRow.self,
      """
      SELECT post.topic_id, count(*) FROM \(sight.visible(.post)) AS post
      JOIN \(sight.visible(.reaction)) AS reaction ON reaction.post_id = post.id
      WHERE post.topic_id IN (\(list: topics)) AND reaction.kind IN ('thanks', 'useful') GROUP BY post.topic_id
      """)
    return Dictionary(counts.map { ($0.topic, $0.count) }) { first, _ in first }
  }
}

private struct ThanksRow: RowDecodable {
  let topic: Topic.ID
  let count: Int

  init(from row: inout Row) throws {
    topic = try row.next()
    count = try row.next()
  }
}
