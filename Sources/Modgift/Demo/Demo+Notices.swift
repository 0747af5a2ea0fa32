import Storage

extension Demo {
  /// Those one signs in as have been away for a while, so that something is new to them.
  func leaveUnread(for cast: DemoCast, at now: Timestamp, in db: Transaction) throws {
    let addresses = [cast.trainer, cast.host, cast.manager]
    let away = people.filter { addresses.contains($0.email) }.map(\.id)
    guard !away.isEmpty else { return }
    try db.run(
      """
      UPDATE space_reading SET read_until = \(now.adding(.days(-DemoNews.days)))
      WHERE person_id IN (\(list: away)) AND space_id IN (\(list: rooms.dropFirst().map(\.id)))
      """)
  }

  /// What people were told of lately: questions in their network or group, and answers to their own.
  func writeNotices(at now: Timestamp, _ random: inout SeededGenerator, in db: Transaction) throws {
    for topic in topics where topic.lastPosted > now.adding(.days(-60)) {
      guard let asker = topic.posts.first?.author else { continue }
      if topic.kind == "question", topic.room.label != "everyone" {
        for person in topic.room.members where person.id != asker.id {
          try write("question", to: person, of: 0, in: topic, &random, in: db)
        }
      }
      for (index, post) in topic.posts.enumerated().dropFirst() where post.author.id != asker.id {
        try write("answer", to: asker, of: index, in: topic, &random, in: db)
      }
    }
    try db.run(
      """
      UPDATE notice SET read_at = made_at
      WHERE made_at < (SELECT reading.read_until FROM space_reading AS reading
        WHERE reading.person_id = notice.person_id AND reading.space_id = notice.space_id)
      """)
  }

  private func write(
    _ kind: String, to person: DemoPerson, of index: Int, in topic: DemoTopic,
    _ random: inout SeededGenerator, in db: Transaction
  ) throws {
    let post = topic.posts[index]
    try db.run(
      """
      INSERT INTO notice (id, person_id, kind, space_id, topic_id, post_id, number, actor_id, made_at)
      VALUES (\(Notification.ID.random(using: &random)), \(person.id), \(kind), \(topic.room.id),
        \(topic.id.number), \(post.id.number), \(index + 1), \(post.author.id), \(post.at))
      """)
  }
}
