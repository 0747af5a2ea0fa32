import Storage

extension Topic {
  /// What a topic is opened with.
  struct Opening {
    let kind: Kind
    let title: String
    let text: WrittenText
  }

  /// Opens a topic in a space the viewer was found to read.
  static func open(_ opening: Opening, in space: Space.ID, at now: Timestamp, _ sight: Sight) throws
    -> PostChange
  {
    let topic = ID.random()
    let author = sight.viewer.person
    try sight.db.run(
      """
      INSERT INTO topic (id, space_id, author_id, kind, title, opened_at, last_posted_at, last_number)
      VALUES (\(topic), \(space), \(author), \(opening.kind), \(opening.title), \(now), \(now), 1)
      """)
    let post = try Post.insert(opening.text, number: 1, in: topic, of: space, at: now, sight)
    try follow(topic, sight)
    try markRead(topic, upTo: 1, at: now, sight)
    return PostChange(
      what: .opened, space: space, topic: topic, post: post, number: 1, author: author,
      mentioned: opening.text.mentioned, at: now)
  }

  /// Keeps whoever takes part informed, unless they have said how much they want to hear.
  static func follow(_ topic: ID, _ sight: Sight) throws {
    try sight.db.run(
      """
      INSERT INTO topic_following (person_id, topic_id, level)
      VALUES (\(sight.viewer.person), \(topic), \(Following.follow))
      ON CONFLICT (person_id, topic_id) DO NOTHING
      """)
  }

  /// Remembers how far the viewer has read; never less than before.
  static func markRead(_ topic: ID, upTo number: Int, at now: Timestamp, _ sight: Sight) throws {
    try sight.db.run(
      """
      INSERT INTO reading (person_id, topic_id, number, read_at)
      VALUES (\(sight.viewer.person), \(topic), \(number), \(now))
      ON CONFLICT (person_id, topic_id) DO UPDATE
      SET number = \(.greatest("reading.number", "excluded.number")), read_at = excluded.read_at
      """)
    try ReadPlace.topic(topic, upTo: number).tell(at: now, sight)
  }

  /// Pins a topic to the top of its space, or takes it down.
  static func pin(_ topic: ID, _ isPinned: Bool, at now: Timestamp, _ sight: Sight) throws {
    try sight.db.run("UPDATE topic SET pinned_at = \(isPinned ? now : nil) WHERE id = \(topic)")
  }

  /// Closes a topic to further replies, or opens it again.
  static func close(_ topic: ID, _ isClosed: Bool, at now: Timestamp, _ sight: Sight) throws {
    try sight.db.run("UPDATE topic SET closed_at = \(isClosed ? now : nil) WHERE id = \(topic)")
  }

  /// Marks the post that helped; nil takes the mark away.
  static func markHelped(_ post: Post.ID?, in topic: TopicHead, _ sight: Sight) throws {
    try sight.db.run("UPDATE topic SET helped_post_id = \(post) WHERE id = \(topic.id)")
    for changed in Set([topic.helped, post].compactMap(\.self)) {
      PostChange.announce(changed, in: topic.id, sight)
    }
  }

  /// Sets how much the viewer wants to hear of a topic; nil for what concerns them.
  static func setFollowing(_ level: Following?, of topic: ID, _ sight: Sight) throws {
    let person = sight.viewer.person
    guard let level else {
      try sight.db.run("DELETE FROM topic_following WHERE person_id = \(person) AND topic_id = \(topic)")
      return
    }
    try sight.db.run(
      """
      INSERT INTO topic_following (person_id, topic_id, level) VALUES (\(person), \(topic), \(level))
      ON CONFLICT (person_id, topic_id) DO UPDATE SET level = excluded.level
      """)
  }
}
