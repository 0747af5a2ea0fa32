import Storage

@testable import Modgift

/// A marker that stands in one kind of private text of one room. Whoever sees it has seen that text.
struct Canary: Hashable, Sendable, CustomStringConvertible {
  let room: String
  let field: String

  var description: String { "CANARY\(room)\(field)" }

  /// Who of the cast may read a room's texts.
  static let readers: [String: Set<Cast>] = [
    "everyone": Set(Cast.allCases).subtracting([.gorm, .eva, .frida]),
    "west": [.alice, .bob, .mads, .nina],
    "east": [.charlie, .erik, .helle],
    "group": [.alice, .charlie],
    "direct": [.alice, .bob],
    "ended": [],
    "draft": [.alice],
    "mail": [.alice],
    "gone": [],
    "slagelseplan": [.alice, .mads],
    "roskildeplan": [.charlie, .erik],
  ]

  /// Everything that stands in a room.
  static func all(in room: String) -> [Canary] {
    (["title", "body", "reply", "revision", "report", "name"] + CanaryMeeting.fields).map {
      Canary(room: room, field: $0)
    }
  }

  /// The markers that stand in a text. One look through it finds them all: `CANARY` and the letters after it.
  static func markers(in text: String) -> Set<String> {
    var markers: Set<String> = []
    var rest = Substring(text).utf8
    while let start = rest.firstIndex(of: UInt8(ascii: "C")) {
      rest = rest[start...]
      guard rest.starts(with: "CANARY".utf8) else {
        rest = rest.dropFirst()
        continue
      }
      let letters = rest.dropFirst(6).prefix { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
      markers.insert("CANARY" + (String(letters) ?? ""))
      rest = rest[letters.endIndex...]
    }
    return markers
  }

  /// What a page must not hold when this person looks.
  static func hidden(from person: Cast?) -> [Canary] {
    readers.flatMap { room, readers in
      person.map(readers.contains) ?? false ? [] : all(in: room)
    }
  }
}

/// A room with canaries in it, under keys that never change.
struct CanaryRoom: Sendable {
  let label: String
  let space: Space.ID
  let topic: Int64
  let author: Cast
  let other: Cast

  static let all = [
    CanaryRoom(label: "everyone", space: Rooms.everyone, topic: 401, author: .charlie, other: .helle),
    CanaryRoom(label: "west", space: Rooms.west, topic: 402, author: .alice, other: .bob),
    CanaryRoom(label: "east", space: Rooms.east, topic: 403, author: .helle, other: .charlie),
    CanaryRoom(label: "group", space: Rooms.group, topic: 404, author: .alice, other: .charlie),
    CanaryRoom(label: "direct", space: Rooms.direct, topic: 405, author: .alice, other: .bob),
    CanaryRoom(label: "ended", space: Rooms.ended, topic: 406, author: .alice, other: .charlie),
  ]

  var firstPost: Int64 { topic + 100 }
  var reply: Int64 { topic + 200 }

  func canary(_ field: String) -> String { Canary(room: label, field: field).description }

  /// Writes a conversation with a canary in each of its texts, and a notice of it for whoever can read it.
  func plant(in db: Transaction) throws {
    let at = World.start.adding(.days(-3))
    try db.run(
      """
      INSERT INTO topic (id, space_id, author_id, kind, title, opened_at, last_posted_at, last_number, replies)
      VALUES (\(topic), \(space), \(author.id), 'question', \(canary("title")), \(at), \(at), 2, 1)
      """)
    for (post, number, person, field) in [(firstPost, 1, author, "body"), (reply, 2, other, "reply")] {
      let text = "\(canary(field)) om kurset"
      try db.run(
        """
        INSERT INTO post (id, space_id, topic_id, author_id, number, body, body_html, posted_at, edited_at)
        VALUES (\(post), \(space), \(topic), \(person.id), \(number), \(text), \("<p>\(text)</p>"), \(at), \(at))
        """)
      try db.run(
        """
        INSERT INTO post_revision (post_id, number, space_id, body, replaced_at)
        VALUES (\(post), 1, \(space), \(canary("revision")), \(at))
        """)
      try searchIndex.put(
        audience: space.number, kind: "post", subject: topic, item: post,
        heading: number == 1 ? canary("title") : "", body: text, in: db)
    }
    try db.run(
      """
      INSERT INTO report (id, post_id, space_id, reporter_id, reason, made_at)
      VALUES (\(topic + 300), \(reply), \(space), \(author.id), \(canary("report")), \(at))
      """)
    try plantWaiting(at: at, in: db)
    try db.run(
      """
      INSERT INTO notice (id, person_id, kind, space_id, topic_id, post_id, actor_id, made_at)
      VALUES (\(topic + 400), \(author.id), 'answer', \(space), \(topic), \(reply), \(other.id), \(at))
      """)
  }

  /// A question nobody has answered, of which the author, the other and everybody who keeps a room were told.
  private func plantWaiting(at: Timestamp, in db: Transaction) throws {
    let question = topic + 500
    try db.run(
      """
      INSERT INTO topic (id, space_id, author_id, kind, title, opened_at, last_posted_at, last_number)
      VALUES (\(question), \(space), \(author.id), 'question', \(canary("titlewaiting")), \(at), \(at), 1)
      """)
    let text = canary("bodywaiting")
    try db.run(
      """
      INSERT INTO post (id, space_id, topic_id, author_id, number, body, body_html, posted_at)
      VALUES (\(question + 100), \(space), \(question), \(author.id), 1, \(text), \("<p>\(text)</p>"), \(at))
      """)
    let told: [(Cast, QuestionClock.Move)] =
      [(author, .offerToRaise)] + Cast.allCases.filter { $0 != author }.map { ($0, .tellHost) }
    for (person, move) in told {
      try db.run(
        """
        INSERT INTO question_nudge (topic_id, person_id, move, space_id, reasons, made_at)
        VALUES (\(question), \(person.id), \(move), \(space), 'size', \(at))
        """)
    }
  }
}
