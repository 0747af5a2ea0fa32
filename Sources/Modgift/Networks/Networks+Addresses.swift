extension Path {
  static let networks = Path("/networks")
  static let newNetwork = Path("/networks/new")
  static let groups = Path("/groups")
  static let newGroup = Path("/groups/new")

  static func network(_ id: Network.ID) -> Path { Path("/networks", id) }

  /// A page of a network's own: what is changed there is the last part of its address.
  static func network(_ id: Network.ID, _ part: NetworkPart) -> Path { Path("/networks", id, part.rawValue) }

  static func memberRemoval(_ person: Person.ID, from network: Network.ID) -> Path {
    Path("/networks", network, "members", person, "removal")
  }

  static func siteRemoval(_ site: Site.ID, from network: Network.ID) -> Path {
    Path("/networks", network, "sites", site, "removal")
  }
}

/// What of a network has a page of its own.
enum NetworkPart: String, Sendable, CaseIterable {
  case name, members, newMember = "new-member", deputy, handover, hosts, sites, end, people
}
