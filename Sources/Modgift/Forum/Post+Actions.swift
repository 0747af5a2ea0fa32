import Markup
import Storage

extension Post {
  /// Adds a reply to an open topic and marks the topic read up to it.
  static func reply(_ text: WrittenText, to topic: TopicHead, at now: Timestamp, _ sight: Sight) throws
    -> PostChange
  {
    let number = try sight.db.value(
      Int.self,
      """
      UPDATE topic SET last_number = last_number + 1, replies = replies + 1, last_posted_at = \(now)
      WHERE id = \(topic.id) RETURNING last_number
      """)
    let post = try insert(text, number: number, in: topic.id, of: topic.space.id, at: now, sight)
    try Topic.follow(topic.id, sight)
    try Topic.markRead(topic.id, upTo: number, at: now, sight)
    if topic.draft != nil {
      try sight.db.run(
        "DELETE FROM draft WHERE person_id = \(sight.viewer.person) AND topic_id = \(topic.id)")
    }
    return PostChange(
      what: .replied, space: topic.space.id, topic: topic.id, post: post, number: number,
      author: sight.viewer.person, mentioned: text.mentioned, at: now, place: PostChange.Place(topic))
  }

  static func insert(
    _ text: WrittenText, number: Int, in topic: Topic.ID, of space: Space.ID, at now: Timestamp,
    _ sight: Sight
  ) throws -> ID {
    let post = ID.random()
    try sight.db.run(
      """
      INSERT INTO post (id, space_id, topic_id, author_id, number, body, body_html, posted_at)
      VALUES (\(post), \(space), \(topic), \(sight.viewer.person), \(number), \(text.body),
        \(text.html.text), \(now))
      """)
    return post
  }

  /// Changes a post's text, and the topic's title with its first post. What stood there is kept as a
  /// revision, unless the post is younger than ``grace`` and has not left by mail: what lies in an inbox comes back as
  /// a quotation, and has to be known as what it is.
  static func edit(
    _ post: PostShown, to text: WrittenText, title: String?, at now: Timestamp, _ sight: Sight
  ) throws -> PostChange {
    let isMended =
      try post.editedAt == nil && now < post.postedAt.adding(grace)
      && !NoticeMail.hasTold(of: post.id, in: sight.db)
    if !isMended { try keepRevision(of: post, at: now, sight) }
    try sight.db.run(
      """
      UPDATE post SET body = \(text.body), body_html = \(text.html.text),
        edited_at = \(isMended ? nil : now) WHERE id = \(post.id)
      """)
    if let title { try sight.db.run("UPDATE topic SET title = \(title) WHERE id = \(post.topic)") }
    return PostChange(
      what: .edited, space: post.space, topic: post.topic, post: post.id, number: post.number,
      author: post.author, mentioned: text.mentioned, at: now)
  }

  private static func keepRevision(of post: PostShown, at now: Timestamp, _ sight: Sight) throws {
    try sight.db.run(
      """
      INSERT INTO post_revision (post_id, number, space_id, title, body, replaced_at)
      SELECT post.id,
        (SELECT COALESCE(max(revision.number), 0) + 1 FROM \(sight.visible(.postRevision)) AS revision
          WHERE revision.post_id = post.id),
        post.space_id, CASE WHEN post.number = 1 THEN topic.title END, post.body, \(now)
      FROM \(sight.visible(.post)) AS post
      JOIN \(sight.visible(.topic)) AS topic ON topic.id = post.topic_id
      WHERE post.id = \(post.id)
      """)
  }
}
