import Storage

@testable import Modgift

/// The meetings of a room with canaries in each of their texts: one whose time is being chosen, one that is fixed.
/// Their keys never change.
struct CanaryMeeting: Sendable {
  let room: CanaryRoom

  /// What stands in a meeting.
  static let fields = ["meeting", "place", "agenda", "notes", "draftnotes", "task"]

  /// The rooms that meet: those of few, and of those the ones that have not ended first.
  static let all = CanaryRoom.all.filter { ["west", "east", "group", "ended"].contains($0.label) }
    .map(CanaryMeeting.init)

  var proposed: Int64 { room.topic + 500 }
  var fixed: Int64 { room.topic + 510 }
  var time: Int64 { room.topic + 520 }
  var item: Int64 { room.topic + 530 }
  var task: Int64 { room.topic + 540 }

  /// Writes both, with a wish, an answer, a point of the agenda with notes, an older text of it, and a task.
  func plant(in db: Transaction) throws {
    let now = World.start
    let later = now.adding(.days(9))
    for (id, state, start) in [(proposed, "proposed", nil), (fixed, "fixed", later)]
      as [(Int64, String, Timestamp?)]
    {
      try db.run(
        """
        INSERT INTO meeting (id, space_id, title, place, minutes, state, starts_at, made_by, made_at, changed_at, begun_at)
        VALUES (\(id), \(room.space), \(room.canary("meeting")), \(room.canary("place")), 45, \(state), \(start),
          \(room.author.id), \(now), \(now), \(start == nil ? nil : now))
        """)
    }
    try db.run("INSERT INTO meeting_time (id, meeting_id, starts_at) VALUES (\(time), \(proposed), \(later))")
    try db.run(
      """
      INSERT INTO meeting_wish (time_id, person_id, meeting_id, suits, said_at)
      VALUES (\(time), \(room.other.id), \(proposed), 'yes', \(now))
      """)
    try db.run(
      """
      INSERT INTO meeting_answer (meeting_id, person_id, sequence, answer, way, said_at)
      VALUES (\(fixed), \(room.other.id), 0, 'maybe', 'page', \(now))
      """)
    try plantNotes(in: db)
  }

  private func plantNotes(in db: Transaction) throws {
    let now = World.start
    try db.run(
      """
      INSERT INTO meeting_item (id, meeting_id, kind, words, place, made_by, made_at, body, revision)
      VALUES (\(item), \(fixed), 'own', \(room.canary("agenda")), 1, \(room.author.id), \(now),
        \(room.canary("notes")), 2)
      """)
    for (revision, field) in [(1, "draftnotes"), (2, "notes")] {
      try db.run(
        """
        INSERT INTO meeting_text (item_id, revision, meeting_id, body, by_id, written_at)
        VALUES (\(item), \(revision), \(fixed), \(room.canary(field)), \(room.author.id), \(now))
        """)
    }
    try db.run(
      """
      INSERT INTO meeting_task (id, meeting_id, words, owner_id, made_by, made_at)
      VALUES (\(task), \(fixed), \(room.canary("task")), \(room.author.id), \(room.author.id), \(now))
      """)
  }
}
