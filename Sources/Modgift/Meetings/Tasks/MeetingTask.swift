import Storage

/// What was decided at a meeting, and who does it.
struct MeetingTask: Sendable, RowDecodable {
  typealias ID = Key<MeetingTask>

  static let longest = 300
  /// How many a meeting may have.
  static let most = 50

  let id: ID
  let meeting: Meeting.ID
  let words: String
  let owner: NamedPerson?
  let dueOn: Day?
  let isDone: Bool
  /// The rooms of its meeting.
  let space: Space.ID
  let partner: Space.ID?

  /// The room through which a viewer sees it.
  func room(for viewer: Viewer) -> Space.ID { viewer.mayRead(space) ? space : partner ?? space }

  init(from row: inout Row) throws {
    id = try row.next()
    meeting = try row.next()
    words = try row.next()
    owner = NamedPerson(id: try row.next(), name: try row.next())
    dueOn = try row.next()
    isDone = try row.next()
    space = try row.next()
    partner = try row.next()
  }
}
