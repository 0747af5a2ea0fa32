import Storage

extension Gate {
  /// Every time somebody was asked for help in person, whatever about: the one ledger behind the limit that nobody is
  /// asked too often. It tells whom and when, and nothing of what was asked.
  /// To be used as `FROM \(gate.askings) AS asking`; columns `person_id`, `asked_at`.
  var askings: SQL {
    """
    (SELECT asked_id AS person_id, asked_at FROM plan_asking
    UNION ALL SELECT person_id, made_at FROM question_nudge WHERE move IN ('askPeople', 'askMore')
    UNION ALL SELECT buddy_id, asked_at FROM buddy)
    """
  }

  /// On which of the last days each of some people was asked.
  func askedLately(_ people: [Person.ID], since: Timestamp, _ clock: LocalClock, in db: Transaction) throws
    -> [Person.ID: [Day]]
  {
    guard !people.isEmpty else { return [:] }
    let asked = try db.all(
      Asked.self,
      """
      SELECT asking.person_id, asking.asked_at FROM \(askings) AS asking
      WHERE asking.person_id IN (\(list: Set(people).sorted())) AND asking.asked_at > \(since)
      """)
    return Dictionary(grouping: asked, by: \.person).mapValues { $0.map { clock.day($0.at) } }
  }
}

/// A person and a moment.
private struct Asked: RowDecodable {
  let person: Person.ID
  let at: Timestamp

  init(from row: inout Row) throws {
    person = try row.next()
    at = try row.next()
  }
}
