import Storage

/// Some days somebody said they are away, the first and the last among them.
struct Absence: Sendable, RowDecodable {
  typealias ID = Key<Absence>

  /// Nobody is away for longer than this in one go.
  static let longest = 400
  /// So many are kept at once.
  static let most = 20

  let id: ID
  let from: Day
  let through: Day

  init(from row: inout Row) throws {
    id = try row.next()
    from = try row.next()
    through = try row.next()
  }
}

/// What is wrong with days that were typed.
enum AbsenceProblem: Sendable, Equatable {
  case noDays, wrongWay, past, tooLong, tooMany
}

/// The days that were typed, or what is wrong with them.
func absence(from: String, through: String, on today: Day, already: Int) -> Result<
  ClosedRange<Day>, AbsenceProblem
> {
  guard let first = Day(iso: trimmed(from)), let last = Day(iso: trimmed(through)) else {
    return .failure(.noDays)
  }
  if last < first { return .failure(.wrongWay) }
  if last < today { return .failure(.past) }
  if first.distance(to: last) > Absence.longest { return .failure(.tooLong) }
  return already >= Absence.most ? .failure(.tooMany) : .success(first...last)
}

extension AbsenceProblem: Error {}
