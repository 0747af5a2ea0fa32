import Storage

/// A point of a meeting's agenda: one the program put there, or one somebody brought.
struct AgendaPoint: Sendable, Equatable {
  typealias ID = Key<AgendaPoint>

  /// The longest one, in characters.
  static let longest = 300
  /// How many somebody may bring.
  static let most = 30

  /// What it is about; in this order they are talked about.
  enum Kind: String, Sendable, CaseIterable, ColumnValue {
    /// One good experience, to begin with.
    case experience
    /// A question of the room that nobody's answer has helped with yet.
    case question
    /// A step somebody is stuck at and wants to bring.
    case step
    /// What somebody wrote themself.
    case own
    /// Who keeps the room next.
    case host
  }

  let kind: Kind
  /// The number of the key of the conversation, step or room it is about.
  let subject: Int64?
  let words: String
  /// Its row, where it has one; a point the program put there has none until notes are begun.
  var id: ID?
  var madeBy: Person.ID?

  /// The conversation it is about.
  var topic: Topic.ID? {
    kind == .question || kind == .experience ? subject.flatMap { Topic.ID(number: $0) } : nil
  }

  /// What is talked about, in order: what the program found and nobody took off, and what people brought.
  static func agenda(found: [AgendaPoint], kept: [KeptPoint]) -> [AgendaPoint] {
    let settled = Set(kept.compactMap { point in point.point.subject.map { Subject(point.point.kind, $0) } })
    let fresh = found.filter { point in
      point.subject.map { !settled.contains(Subject(point.kind, $0)) } ?? true
    }
    let points = fresh + kept.filter { !$0.isRemoved }.map(\.point)
    let order = Kind.allCases
    return points.enumerated().sorted { one, other in
      let places = (
        order.firstIndex(of: one.element.kind) ?? 0, order.firstIndex(of: other.element.kind) ?? 0
      )
      return places.0 == places.1 ? one.offset < other.offset : places.0 < places.1
    }.map(\.element)
  }

  private struct Subject: Hashable {
    let kind: Kind
    let number: Int64

    init(_ kind: Kind, _ number: Int64) {
      self.kind = kind
      self.number = number
    }
  }
}

/// A point with a row: brought, or taken off.
struct KeptPoint: Sendable {
  let point: AgendaPoint
  let isRemoved: Bool
}

extension KeptPoint: RowDecodable {
  init(from row: inout Row) throws {
    let id: AgendaPoint.ID = try row.next()
    let kind: AgendaPoint.Kind = try row.next()
    let subject: Int64? = try row.next()
    let words: String = try row.next()
    point = AgendaPoint(kind: kind, subject: subject, words: words, id: id, madeBy: try row.next())
    isRemoved = try row.next()
  }
}
