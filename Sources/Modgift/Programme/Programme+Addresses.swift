extension Path {
  static let programme = Path("/programme")
  static let programmeExport = Path("/programme/export")
  static let programmeSites = Path("/programme/sites")
  static let newSite = Path("/programme/sites/new")
  static let programmePeople = Path("/programme/people")
  static let programmeAudit = Path("/programme/audit")

  static func programmeSite(_ id: Site.ID) -> Path { Path("/programme/sites", id) }
  static func newPerson(at id: Site.ID) -> Path { Path("/programme/sites", id, "people") }
  static func invitations(at id: Site.ID) -> Path { Path("/programme/sites", id, "invitations") }
  static func programmePerson(_ id: Person.ID) -> Path { Path("/programme/people", id) }
  static func personRoles(_ id: Person.ID) -> Path { Path("/programme/people", id, "roles") }
  static func personFacts(_ id: Person.ID) -> Path { Path("/programme/people", id, "facts") }
  static func invitation(of id: Person.ID) -> Path { Path("/programme/people", id, "invitation") }
  static func roleEnd(_ id: Role.ID) -> Path { Path("/programme/roles", id, "end") }
  static func roleEnd(_ id: Role.ID, in network: Network.ID) -> Path {
    Path("/networks", network, "people", "roles", id, "end")
  }
}
