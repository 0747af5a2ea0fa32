import Storage

/// A time proposed for a meeting, and whom it suits.
struct TimeOffer: Sendable {
  typealias ID = Key<TimeOffer>

  /// How many times can be proposed at once.
  static let most = 5

  /// What somebody says of a time.
  enum Suits: String, Sendable, CaseIterable, ColumnValue {
    case yes, maybe, no
  }

  let id: ID
  let startsAt: Timestamp
  var wishes: [Person.ID: Suits] = [:]

  /// Those who can come.
  var coming: Set<Person.ID> { Set(wishes.filter { $0.value != .no }.keys) }

  /// How many say so.
  func count(_ suits: Suits) -> Int { wishes.values.count { $0 == suits } }
}
