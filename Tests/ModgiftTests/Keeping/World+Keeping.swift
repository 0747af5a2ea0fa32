import Storage

@testable import Modgift

extension World {
  /// Moves the clock on by whole days and has the worker do what is due on each of them.
  func live(days: Int = 1) async throws {
    let worker = try makeWorker(reception)
    for _ in 0..<days {
      clock.advance(by: .days(1))
      await worker.workThrough()
    }
  }

  /// Has the worker do what is due now.
  func workThrough() async throws { await (try makeWorker(reception)).workThrough() }

  /// Ends all roles of somebody, as their coordinator would.
  func end(_ person: Cast) async throws {
    let day = reception.installation.clock.day(clock.now)
    let now = clock.now
    try await database.write { db in
      for role in try db.all(
        Role.ID.self, "SELECT id FROM role WHERE person_id = \(person.id) AND ends_on IS NULL")
      {
        try Role.end(role, on: day, by: nil, now: now, gate: Gate(), in: db)
      }
      _ = try db.run("DELETE FROM space_person WHERE person_id = \(person.id)")
      try keepHosts(on: day, by: nil, at: now, gate: Gate(), in: db)
    }
  }

  /// Somebody was here on a day before today.
  func see(_ person: Cast, daysAgo: Int) async throws {
    let day = reception.installation.clock.day(clock.now).advanced(by: -daysAgo)
    try await database.write { db in
      _ = try db.run("UPDATE person SET seen_on = \(day) WHERE id = \(person.id)")
    }
  }

  /// The subjects of the mails to somebody that would be sent now, oldest first. What has left the outbox is not there.
  func subjects(to person: Cast) async throws -> [String] {
    try await Mailbox(world: self).letters(
      to: person.email, of: keepingMail.merging(questionMail) { $1 }.merging(buddyMails) { $1 }
    ).map(\.subject)
  }

  /// Conversations of one post each in a room, so many days before now.
  func talk(in space: Space.ID, by author: Cast, daysAgo: [Int]) async throws {
    let now = clock.now
    try await database.write { db in
      for days in daysAgo {
        let at = now.adding(.days(-days))
        let topic = Topic.ID.random()
        try db.run(
          """
          INSERT INTO topic (id, space_id, author_id, kind, title, opened_at, last_posted_at, last_number)
          VALUES (\(topic), \(space), \(author.id), 'news', 'News', \(at), \(at), 1)
          """)
        try db.run(
          """
          INSERT INTO post (id, space_id, topic_id, author_id, number, body, body_html, posted_at)
          VALUES (\(Post.ID.random()), \(space), \(topic), \(author.id), 1, 'News', 'News', \(at))
          """)
      }
    }
  }
}
