import Storage

extension Invitation {
  /// Invites somebody who holds a role, by a mail that leaves from the outbox; again, it reminds them.
  static func invite(
    _ person: Person.ID, by actor: Person.ID?, on day: Day, at now: Timestamp, gate: Gate, in db: Transaction
  ) throws -> Outcome {
    guard
      let invited = try db.first(
        Invited.self, "SELECT email, invited_at, arrived_at FROM person WHERE id = \(person)"),
      let email = invited.email
    else { return .noAddress }
    guard invited.arrivedAt == nil else { return .alreadyHere }
    guard try Person.isInProgramme(person, on: day, gate: gate, in: db) else { return .noRole }
    let isFirst = invited.invitedAt == nil
    try db.run("UPDATE person SET invited_at = \(now) WHERE id = \(person)")
    try OutgoingMail.enqueue(
      mailKind, payload: isFirst ? "first" : "again", to: email.text, person: person, at: now, in: db)
    try record(isFirst ? .invited : .reminded, by: actor, person: person, at: now, in: db)
    return isFirst ? .sent : .reminded
  }
}

private struct Invited: RowDecodable {
  let email: EmailAddress?
  let invitedAt: Timestamp?
  let arrivedAt: Timestamp?

  init(from row: inout Row) throws {
    email = try row.next()
    invitedAt = try row.next()
    arrivedAt = try row.next()
  }
}
