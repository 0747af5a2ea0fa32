import Storage

/// Tells of a change whoever it concerns and can read it, and forgets what was told of a post that is gone.
@Sendable func tellPeople(of change: PostChange, _ sight: Sight) throws {
  switch change.what {
  case .deleted, .topicDeleted:
    try sight.db.run("DELETE FROM notice WHERE post_id = \(change.post)")
  case .edited where change.mentioned.isEmpty:
    return
  case .opened, .replied, .edited, .reported:
    guard let facts = try NotificationFacts.about(change, sight) else { return }
    try Notification.write(facts.recipients, about: change, sight)
  }
}

/// What somebody has read they need not be told of any more. A report waits until its host has seen the list.
@Sendable func settleNotices(_ place: ReadPlace, at now: Timestamp, _ sight: Sight) throws {
  let read: SQL =
    switch place {
    case .topic(let topic, let number): "topic_id = \(topic) AND number <= \(number)"
    case .space(let space): "space_id = \(space)"
    }
  try Notification.settle(where: "\(read) AND kind <> 'report'", at: now, sight)
}

extension Notification {
  /// Marks the viewer's own notices read: those of one topic, or all.
  static func markRead(_ topic: Topic.ID?, at now: Timestamp, _ sight: Sight) throws {
    try settle(where: topic.map { "topic_id = \($0)" } ?? "1 = 1", at: now, sight)
  }

  fileprivate static func settle(where condition: SQL, at now: Timestamp, _ sight: Sight) throws {
    try sight.db.run(
      """
      UPDATE notice SET read_at = \(now)
      WHERE person_id = \(sight.viewer.person) AND read_at IS NULL AND \(condition)
      """)
  }

  fileprivate static func write(
    _ recipients: [(person: Person.ID, kind: Kind)], about change: PostChange, _ sight: Sight
  ) throws {
    guard !recipients.isEmpty else { return }
    let rows = recipients.map { recipient -> SQL in
      """
      (\(ID.random()), \(recipient.person), \(recipient.kind), \(change.space), \(change.topic),
        \(change.post), \(change.number), \(change.author), \(change.at))
      """
    }
    try sight.db.run(
      """
      INSERT INTO notice (id, person_id, kind, space_id, topic_id, post_id, number, actor_id, made_at)
      VALUES \(rows.joined(separator: ", ")) ON CONFLICT DO NOTHING
      """)
    let atOnce = recipients.filter { NoticeKind($0.kind) != nil }.map(\.person)
    try NoticeMail.gather(for: atOnce, in: change.topic, at: change.at, in: sight.db)
  }
}
