import Storage

/// A meeting of a room, or of two rooms that meet: first some times are proposed, then one is fixed.
struct Meeting: Sendable {
  typealias ID = Key<Meeting>

  /// The longest title, place or link, in characters.
  static let longestTitle = 200
  static let longestPlace = 500
  /// How long it may last, in minutes.
  static let lengths = 5...480

  enum State: String, Sendable, CaseIterable, ColumnValue {
    case proposed, fixed, cancelled
  }

  let id: ID
  let space: Space.ID
  /// The other network, where two meet.
  let partner: Space.ID?
  /// As it was typed; empty where it is a meeting like any other.
  let title: String
  /// Where: a place in words, or the address of a video call.
  let place: String
  let minutes: Int
  let state: State
  /// When it begins, once that is fixed.
  let startsAt: Timestamp?
  /// How often it was moved or called off.
  let sequence: Int
  let madeAt: Timestamp
  let changedAt: Timestamp
  /// When its agenda became the page that notes are written on.
  let begunAt: Timestamp?

  /// When it ends, once it is fixed.
  var endsAt: Timestamp? { startsAt?.adding(.minutes(minutes)) }

  /// Whether it is fixed and not over.
  func isComing(at now: Timestamp) -> Bool { state == .fixed && endsAt.map { $0 > now } ?? false }
}

extension Meeting: RowDecodable {
  init(from row: inout Row) throws {
    id = try row.next()
    space = try row.next()
    partner = try row.next()
    title = try row.next()
    place = try row.next()
    minutes = try row.next()
    state = try row.next()
    startsAt = try row.next()
    sequence = try row.next()
    madeAt = try row.next()
    changedAt = try row.next()
    begunAt = try row.next()
  }

  /// The columns a meeting is read from, in order.
  static let columns: SQL = """
    meeting.id, meeting.space_id, meeting.partner_id, meeting.title, meeting.place, meeting.minutes, meeting.state,
    meeting.starts_at, meeting.sequence, meeting.made_at, meeting.changed_at, meeting.begun_at
    """
}
