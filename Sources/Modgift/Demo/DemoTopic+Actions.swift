import Markup
import Storage

extension DemoTopic {
  /// Writes the conversation as if it had been held: each text rendered, each found by search.
  func write(in db: Transaction) throws {
    try write(in: db) { (html: Markdown.html($0).text, words: Markdown.plainText($0, limit: 20_000)) }
  }

  /// The same with the texts rendered beforehand.
  func write(in db: Transaction, rendering: (String) -> (html: String, words: String)) throws {
    guard let first = posts.first else { return }
    let helpedPost = helped.map { posts[$0].id.number }
    try db.run(
      """
      INSERT INTO topic (id, space_id, author_id, kind, title, opened_at, last_posted_at, last_number, replies,
        helped_post_id)
      VALUES (\(id.number), \(room.id), \(first.author.id), \(kind), \(title), \(opened), \(lastPosted),
        \(posts.count), \(posts.count - 1), \(helpedPost))
      """)
    for (index, post) in posts.enumerated() {
      let rendered = rendering(post.text)
      try db.run(
        """
        INSERT INTO post (id, space_id, topic_id, author_id, number, body, body_html, posted_at)
        VALUES (\(post.id.number), \(room.id), \(id.number), \(post.author.id), \(index + 1), \(post.text),
          \(rendered.html), \(post.at))
        """)
      try searchIndex.put(
        audience: room.id.number, kind: kind, subject: id.number, item: post.id.number,
        heading: index == 0 ? title : "", body: rendered.words, in: db)
    }
  }
}
