import Storage

/// Who is looking: a person in the programme, what they are there, and the spaces they may read *now*.
///
/// A viewer is loaded in the transaction that reads, by the roll as that transaction sees it: whoever left a network
/// a moment ago no longer has its space here. Every read of anything private takes one.
struct Viewer: Sendable {
  let person: Person.ID
  let name: String
  let language: Language
  /// The roles they hold today; never empty, for without a role nobody is in the programme.
  let roles: [RoleHeld]
  /// The spaces they may read today.
  let spaces: [Space.ID]
  /// The state of the roll they were loaded by; none in what writes, and for whoever is at no browser.
  var rollStamp: RollStamp?

  /// Whether they coordinate the programme. It opens no room: a coordinator reads what they are a member of.
  var isCoordinator: Bool { roles.contains { $0.kind == .coordinator } }

  /// The sites at which they hold a role today.
  var sites: [Site.ID] { roles.map(\.site) }

  /// The sites whose plans are theirs to work: where they are trainer, peer or manager today. Whoever coordinates or
  /// evaluates the programme is not one of the site's own.
  var workplaces: [Site.ID] {
    Set(roles.filter(\.kind.talksInNetworks).map(\.site)).sorted()
  }

  /// Whether they may read a space. Use it to choose a word or a button; reading goes through `visible`.
  func mayRead(_ space: Space.ID) -> Bool { spaces.contains(space) }
}

/// A role in force: what, and at which site.
struct RoleHeld: Sendable, Equatable, RowDecodable {
  let kind: Role.Kind
  let site: Site.ID

  init(kind: Role.Kind, site: Site.ID) {
    self.kind = kind
    self.site = site
  }

  init(from row: inout Row) throws {
    kind = try row.next()
    site = try row.next()
  }
}
