import Storage

/// A question nobody has answered, and why it is shown to this viewer.
struct WaitingQuestion: Sendable {
  let line: TopicLine
  /// What the asker does.
  let work: Work
  let nearness: Nearness

  /// The questions of others that nobody has answered and that are nearest to the viewer's work, among equals those
  /// that waited longest. They are chosen among the oldest few of each space, and only the chosen are looked up.
  static func nearest(_ few: Int, _ sight: Sight) throws -> [WaitingQuestion] {
    let chosen = try Asked.oldest(sight).nearest(few)
    guard !chosen.isEmpty else { return [] }
    let lines = try topicLines(
      sight, where: "topic.id IN (\(list: chosen.map(\.topic)))", orderedBy: "topic.id", limit: few)
    let byTopic = Dictionary(lines.map { ($0.id, $0) }) { first, _ in first }
    return chosen.compactMap { asked in
      byTopic[asked.topic].map { WaitingQuestion(line: $0, work: asked.work, nearness: asked.nearness) }
    }
  }
}

/// A question that waits, with what its asker and the viewer do.
private struct Asked: RowDecodable {
  let topic: Topic.ID
  let work: Work
  let mine: Work

  init(from row: inout Row) throws {
    topic = try row.next()
    work = Work(profession: try row.next(), population: try row.next())
    mine = Work(profession: try row.next(), population: try row.next())
  }

  var nearness: Nearness { Modgift.nearness(of: mine, to: work) }

  /// The questions of others that wait longest, some from each of the viewer's spaces.
  static func oldest(_ sight: Sight) throws -> [Asked] {
    let waiting = TopicsOfEachSpace(order: .longestWaiting, ofEach: 8, inAll: 24).relation(sight)
    return try sight.db.all(
      Asked.self,
      """
      SELECT waiting.id, author.profession, \(population(of: "author.id", sight)),
        (SELECT me.profession FROM person AS me WHERE me.id = \(sight.viewer.person)),
        \(population(of: "\(sight.viewer.person)", sight))
      FROM \(waiting) AS waiting JOIN person AS author ON author.id = waiting.author_id
      ORDER BY waiting.moment, waiting.id
      """)
  }

  /// The size of the largest municipality in which somebody works today.
  private static func population(of person: SQL, _ sight: Sight) -> SQL {
    """
    (SELECT max(site.population) FROM role JOIN site ON site.id = role.site_id
      WHERE role.person_id = \(person) AND site.kind = 'municipality'
      AND \(sight.gate.roleIsActive(on: sight.today)))
    """
  }
}

extension [Asked] {
  /// Those nearest to the viewer's work, the others in the order they have.
  fileprivate func nearest(_ few: Int) -> [Asked] {
    let weighed = enumerated().map { (place: $0.offset, asked: $0.element, nearness: $0.element.nearness) }
    let ordered = weighed.sorted {
      $0.nearness == $1.nearness ? $0.place < $1.place : $0.nearness > $1.nearness
    }
    return ordered.prefix(few).map(\.asked)
  }
}
