import Markup
import Storage

/// Writes a demo's conversations many times over, each with a number of its own and a common word in every post.
struct DemoBulk: Sendable {
  private let rooms: [DemoRoom]
  private let texts: [(title: String, posts: [String])]
  private let rendered: [String: (html: String, words: String)]
  private let from: Timestamp
  private var random: SeededGenerator
  private(set) var written: Int

  init(_ demo: Demo, spaces: Int, at now: Timestamp, in db: Transaction) throws {
    var random = SeededGenerator(seed: 40)
    var rooms = demo.rooms
    while rooms.count < spaces {
      let room = DemoRoom(
        id: .random(using: &random), label: "group", name: "Gruppe \(rooms.count)",
        members: Array(demo.people.shuffled(using: &random).prefix(12)))
      rooms.append(room)
      try room.write(at: now, in: db)
    }
    self.rooms = rooms
    texts = demo.topics.filter { $0.posts.count > 1 }.map { ($0.title, $0.posts.map(\.text)) }
    var rendered: [String: (html: String, words: String)] = [:]
    for text in texts.flatMap(\.posts) {
      rendered[text] = (Markdown.html(text).text, Markdown.plainText(text, limit: 20_000))
    }
    self.rendered = rendered
    from = now.adding(.days(-360))
    written = try db.value(Int.self, "SELECT count(*) FROM \(Gate.everything(.topic)) AS topic")
    // The rooms are the same each time; the keys of what is written into them go on from what is there.
    self.random = SeededGenerator(seed: 41 + UInt64(written))
  }

  /// Writes one more conversation.
  mutating func writeTopic(of posts: Int, in db: Transaction) throws {
    guard let room = random.pick(rooms), let text = random.pick(texts), !room.members.isEmpty else { return }
    written += 1
    let first = from.adding(.minutes(written * 20 % 500_000))
    let said = (0..<posts).map { index in
      DemoTopic.Post(
        id: .random(using: &random), author: room.members[(written + index) % room.members.count],
        text: text.posts[index % text.posts.count], at: first.adding(.minutes(index * 30)))
    }
    let isWaiting = random.happens(0.1)
    let topic = DemoTopic(
      id: .random(using: &random), room: room,
      kind: random.pick(["question", "question", "experience"]) ?? "news",
      title: "\(text.title) (\(written))", posts: isWaiting ? Array(said.prefix(1)) : said,
      helped: isWaiting ? nil : 1)
    try topic.write(in: db) { rendered[$0] ?? (html: "", words: "") }
  }
}

extension DemoRoom {
  /// Writes a group with its members.
  fileprivate func write(at now: Timestamp, in db: Transaction) throws {
    try db.run(
      """
      INSERT INTO space (id, kind, name, sort_name, created_at)
      VALUES (\(id), 'group', \(name), \(sortName(of: name)), \(now)) ON CONFLICT (id) DO NOTHING
      """)
    for person in members {
      try db.run(
        """
        INSERT INTO space_person (space_id, person_id, added_at) VALUES (\(id), \(person.id), \(now))
        ON CONFLICT DO NOTHING
        """)
    }
  }
}
