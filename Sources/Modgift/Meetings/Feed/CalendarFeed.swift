import Storage

/// The address at which a calendar program fetches somebody's meetings: whoever has it needs no sign-in, so that it
/// can be made anew at any time, and says no more than the person has chosen.
struct CalendarFeed: Sendable, RowDecodable {
  typealias ID = Key<CalendarFeed>

  enum Shows: String, Sendable, CaseIterable, ColumnValue {
    /// That one is busy, and nothing else.
    case busy
    /// What the meetings are called and where they are.
    case titles
  }

  let number: ID
  let shows: Shows

  init(from row: inout Row) throws {
    number = try row.next()
    shows = try row.next()
  }

  /// It lasts until it is renewed: the last day a token can name is far away.
  static func token(of person: Person.ID, _ number: ID) -> SignedToken {
    SignedToken(.calendarFeed, for: person, about: number, until: Day.epoch.advanced(by: Int(UInt16.max)))
  }
}
