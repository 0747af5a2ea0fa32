import Storage

/// What the command that invites somebody is told.
struct InvitationOrder: Sendable {
  let email: EmailAddress
  let role: Role.Kind
  /// The site's code; nil is the programme's own.
  let site: String?
  let name: String?
}

/// What came of it, to be printed.
struct InvitationReport: Sendable, Equatable {
  let isNewPerson: Bool
  let name: String
  let site: String
  let outcome: Invitation.Outcome
}

/// There is no site with that code.
struct UnknownSite: Error, CustomStringConvertible {
  let code: String
  let near: [SiteCoded]

  var description: String {
    let list = near.map { "  \($0.code)  \($0.name)" }.joined(separator: "\n")
    let hint =
      near.isEmpty ? "There are no sites yet: import the register or start the server." : "Near it:\n\(list)"
    return "There is no site with the code \"\(code)\". \(hint)"
  }
}

extension InvitationOrder {
  /// Makes the person when they are new, begins the role when it is, and invites.
  ///
  /// - Throws: ``UnknownSite`` when there is no site with that code; nothing is written then.
  func carryOut(on day: Day, at now: Timestamp, in db: Transaction) throws -> InvitationReport {
    let site = try chosenSite(at: now, in: db)
    let known = try Person.holding(email, in: db)
    let person = try known ?? newPerson(at: now, in: db)
    try Role.begin(role, at: site.id, for: person, from: day, by: nil, now: now, in: db)
    let outcome = try Invitation.invite(person, by: nil, on: day, at: now, gate: Gate(), in: db)
    return InvitationReport(
      isNewPerson: known == nil,
      name: try db.value(String.self, "SELECT name FROM person WHERE id = \(person)"), site: site.name,
      outcome: outcome)
  }

  private func chosenSite(at now: Timestamp, in db: Transaction) throws -> SiteCoded {
    let programme = try Site.programme(at: now, in: db)
    guard let code = site else {
      return try db.value(SiteCoded.self, "SELECT id, code, name FROM site WHERE id = \(programme)")
    }
    guard let site = try Site.coded(code, in: db) else {
      throw UnknownSite(code: code, near: try Site.near(code, in: db))
    }
    return site
  }

  private func newPerson(at now: Timestamp, in db: Transaction) throws -> Person.ID {
    let new = NewPerson(name: name ?? nameInAddress, email: email)
    guard let person = try Person.create(new, by: nil, at: now, in: db) else { throw Refusal.conflict }
    return person
  }

  /// A first guess at the name, which the person checks on their first visit: mette.holm@… is Mette Holm.
  private var nameInAddress: String {
    let words = email.text.prefix { $0 != "@" }.split { ".-_+".contains($0) }
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
