import Storage

/// What somebody said to a meeting: to this version of it, or to one before it was moved.
struct MeetingAnswer: Sendable, RowDecodable {
  enum Answer: String, Sendable, CaseIterable, ColumnValue {
    case yes, maybe, no
  }

  /// How it came.
  enum Way: String, Sendable, ColumnValue {
    case page, mail, calendar
  }

  let person: NamedPerson
  let answer: Answer
  let sequence: Int

  init(from row: inout Row) throws {
    person = try row.next()
    answer = try row.next()
    sequence = try row.next()
  }
}
