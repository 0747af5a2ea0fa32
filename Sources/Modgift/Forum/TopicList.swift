import Storage

/// A page of a room's topics: what is pinned, then the latest; unanswered ones by how long they have waited.
struct TopicList {
  static let pageSize = 25

  let pinned: [TopicLine]
  let lines: [TopicLine]
  /// Where the next page begins; nil when this is the last.
  let next: TopicPosition?

  init(
    in space: Space.ID, _ filter: TopicFilter, after position: TopicPosition?, _ sight: Sight
  ) throws {
    let isFirst = filter == .all && position == nil
    pinned = isFirst ? try TopicList.pinned(in: space, sight) : []
    let condition = TopicList.condition(filter, in: space, sight)
    let start = position.map { TopicList.after($0, filter) } ?? ""
    let order: SQL =
      filter == .waiting ? "topic.opened_at, topic.id" : "topic.last_posted_at DESC, topic.id DESC"
    let found = try topicLines(
      sight, where: "topic.space_id = \(space) AND \(condition)\(start)", orderedBy: order,
      limit: TopicList.pageSize + 1)
    lines = Array(found.prefix(TopicList.pageSize))
    next = found.count > TopicList.pageSize ? lines.last.map { TopicList.position(of: $0, filter) } : nil
  }

  private static func pinned(in space: Space.ID, _ sight: Sight) throws -> [TopicLine] {
    try topicLines(
      sight, where: "topic.space_id = \(space) AND topic.pinned_at IS NOT NULL",
      orderedBy: "topic.pinned_at DESC, topic.id", limit: 10)
  }

  private static func condition(_ filter: TopicFilter, in space: Space.ID, _ sight: Sight) -> SQL {
    switch filter {
    case .all: "topic.pinned_at IS NULL"
    case .unread:
      """
      \(TopicLine.unread) AND topic.id IN
        (SELECT recent.id FROM \(RoomActivity.recent(sight, in: "\(space)")) AS recent)
      """
    case .waiting: "topic.kind = 'question' AND topic.replies = 0 AND topic.closed_at IS NULL"
    case .question, .experience, .news: "topic.kind = \(filter.rawValue)"
    }
  }

  private static func after(_ position: TopicPosition, _ filter: TopicFilter) -> SQL {
    filter == .waiting
      ? " AND (topic.opened_at, topic.id) > (\(position.moment), \(position.topic))"
      : " AND (topic.last_posted_at, topic.id) < (\(position.moment), \(position.topic))"
  }

  private static func position(of line: TopicLine, _ filter: TopicFilter) -> TopicPosition {
    TopicPosition(
      moment: filter == .waiting ? line.topic.openedAt : line.topic.lastPostedAt, topic: line.topic.id)
  }
}
