import Storage

extension PostChange {
  /// The space and the topic a change was made in.
  struct Place: Sendable {
    let space: Space.Kind
    let host: Person.ID?
    let deputy: Person.ID?
    let topic: Topic.Kind
    let asker: Person.ID
  }
}

extension PostChange.Place {
  init(_ topic: TopicHead) {
    space = topic.space.kind
    host = topic.space.host
    deputy = topic.space.deputy
    self.topic = topic.kind
    asker = topic.author
  }
}

extension PostChange.Place: RowDecodable {
  init(from row: inout Row) throws {
    space = try row.next()
    host = try row.next()
    deputy = try row.next()
    topic = try row.next()
    asker = try row.next()
  }
}
