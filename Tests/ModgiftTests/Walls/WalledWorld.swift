import Storage

@testable import Modgift

/// The test world with something private in every corner of it.
enum WalledWorld {
  /// A world with canaries in the rooms named; in all of them unless said otherwise.
  static func make(
    on engine: TestEngine, gate: Gate = Gate(), talk: Set<String> = Set(Canary.readers.keys)
  ) async throws -> World {
    let world = try await World(on: engine, gate: gate)
    try await world.database.write { db in
      try db.run("UPDATE programme SET value = \(CanaryToken.secret) WHERE name = \(SigningKey.rowName)")
      try endedRoom(in: db)
      try nameOneWhoLeft(in: db)
      for room in CanaryRoom.all where talk.contains(room.label) { try room.plant(in: db) }
      if talk.isSuperset(of: ["mail", "west"]) { try postMail(in: db) }
      for meeting in CanaryMeeting.all where talk.contains(meeting.room.label) { try meeting.plant(in: db) }
      // Nobody has said that the programme may see when West meets.
      try db.run("INSERT INTO network_keeping (space_id, had_members) VALUES (\(Rooms.west), 1)")
      if talk.contains("gone") { try deletedTopic(in: db) }
      if talk.contains("draft") { try draft(in: db) }
      for plan in CanaryPlan.all { try plan.plant(isLoud: talk.contains(plan.label), in: db) }
      try db.run(
        "UPDATE space SET name = \(Canary(room: "group", field: "name").description) WHERE id = \(Rooms.group)"
      )
    }
    return world
  }

  /// A group that has ended: nobody reads it any more, whoever is named in it.
  private static func endedRoom(in db: Transaction) throws {
    try db.run(
      """
      INSERT INTO space (id, kind, name, sort_name, created_at, ended_at)
      VALUES (\(Rooms.ended), 'group', \(Canary(room: "ended", field: "name").description), 'e', \(World.start),
        \(World.start))
      """)
    for person in [Cast.alice, .charlie] {
      try db.run(
        """
        INSERT INTO space_person (space_id, person_id, added_at)
        VALUES (\(Rooms.ended), \(person.id), \(World.start))
        """)
    }
  }

  /// Gorm is still named in the group, but holds no role any more.
  private static func nameOneWhoLeft(in db: Transaction) throws {
    try db.run(
      """
      INSERT INTO space_person (space_id, person_id, added_at)
      VALUES (\(Rooms.group), \(Cast.gorm.id), \(World.start))
      """)
  }

  private static func deletedTopic(in db: Transaction) throws {
    try CanaryRoom(label: "gone", space: Rooms.west, topic: 407, author: .alice, other: .bob).plant(in: db)
    try db.run("UPDATE topic SET deleted_at = \(World.start) WHERE id IN (407, 907)")
    try searchIndex.removeSubject(kind: "post", subject: 407, in: db)
  }

  /// What Alice's first post in West came with, by mail: hers alone.
  private static func postMail(in db: Transaction) throws {
    let cut = PostMail.Cut(reason: .quote, text: Canary(room: "mail", field: "body").description)
    let file = PostMail.File(name: Canary(room: "mail", field: "name").description, size: 1_000)
    let post: Post.ID = fixedKey(502)
    try db.run(
      """
      INSERT INTO post_mail (post_id, space_id, person_id, cuts, files, came_at)
      VALUES (\(post), \(Rooms.west), \(Cast.alice.id), \(WrittenJSON([cut])), \(WrittenJSON([file])),
        \(World.start))
      """)
  }

  private static func draft(in db: Transaction) throws {
    try db.run(
      """
      INSERT INTO draft (id, person_id, space_id, kind, title, body, saved_at)
      VALUES (701, \(Cast.alice.id), \(Rooms.everyone), 'question',
        \(Canary(room: "draft", field: "title").description), \(Canary(room: "draft", field: "body").description),
        \(World.start))
      """)
  }
}
