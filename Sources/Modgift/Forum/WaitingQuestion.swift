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
    let byTopic = Dictionary(lines.map { ($0.topic.id, $0) }) { first, _ in first }
    return chosen.compactMap { asked in
      byTopic[asked.topic].map { WaitingQuestion(line: $0, work: asked.work, nearness: asked.nearness) }
    }
  }
}

/// A question that waits, with what its asker does and how near that is to the viewer's work.
private struct Asked {
  let topic: Topic.ID
  let work: Work
  let nearness: Nearness

  /// The questions of others that wait longest, some from each of the viewer's spaces.
  static func oldest(_ sight: Sight) throws -> [Asked] {
    let waiting = TopicsOfEachSpace(
      choice: .longestWaiting, spaces: sight.viewer.spaces, ofEach: 8, inAll: 24
    ).relation(sight)
    let questions = try sight.db.all(
      WaitingTopic.self,
      "SELECT waiting.id, waiting.author_id FROM \(waiting) AS waiting ORDER BY waiting.moment, waiting.id")
    guard !questions.isEmpty else { return [] }
    let works = try Work.of(questions.map(\.author) + [sight.viewer.person], sight)
    let mine = works[sight.viewer.person] ?? .unknown
    return questions.map { question in
      let work = works[question.author] ?? .unknown
      return Asked(topic: question.id, work: work, nearness: Modgift.nearness(of: mine, to: work))
    }
  }
}

private struct WaitingTopic: RowDecodable {
  let id: Topic.ID
  let author: Person.ID

  init(from row: inout Row) throws {
    id = try row.next()
    author = try row.next()
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
