import Storage

/// How often a room meets, and for how long.
struct MeetingRhythm: Sendable, Equatable {
  /// The weeks between two meetings; nil where the room wants none.
  var weeks: Int?
  var minutes: Int

  /// What a room has that has not chosen.
  static let usual = MeetingRhythm(weeks: 6, minutes: 45)
  /// The rhythms one can choose.
  static let choices = [2, 4, 6, 8, 12]
}

extension MeetingRhythm: RowDecodable {
  init(from row: inout Row) throws {
    weeks = try row.next()
    minutes = try row.next()
  }
}
