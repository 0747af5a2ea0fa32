/// Who may do what with networks. A coordinator makes and shapes them from outside; the host keeps the room.
extension Viewer {
  /// Evaluators see neither rooms nor names.
  var seesNetworks: Bool { roles.contains { $0.kind != .evaluator } }

  /// Who is in a network is for its members, and for the coordinator who puts it together. A group is known to
  /// its members only.
  func maySeeMembers(of network: Network) -> Bool {
    mayRead(network.id) || (isCoordinator && network.kind == .network)
  }

  func isHost(of network: Network) -> Bool { mayRead(network.id) && network.host?.id == person }

  func mayRename(_ network: Network) -> Bool { isHost(of: network) || mayShape(network) }

  func mayNameMembers(of network: Network) -> Bool { isHost(of: network) }

  /// Who works at its sites: the host and the deputy bring them in and end the roles of those who left.
  func mayKeepPeople(of network: Network) -> Bool {
    network.kind == .network && mayRead(network.id)
      && (network.host?.id == person || network.deputy?.id == person)
  }

  func mayNameDeputy(of network: Network) -> Bool { isHost(of: network) }

  func mayHandOver(_ network: Network) -> Bool { isHost(of: network) && network.deputy != nil }

  /// Its sites, and its end.
  func mayShape(_ network: Network) -> Bool { isCoordinator && network.kind == .network }

  /// Sites that are in no network, where no coordinator is there to put them into one.
  func mayTakeSitesIn(_ network: Network) -> Bool { isHost(of: network) && network.kind == .network }

  /// Only where nobody keeps it: from then on it passes from host to host.
  func mayNameFirstHost(of network: Network) -> Bool { mayShape(network) && network.host == nil }

  var mayMakeNetworks: Bool { isCoordinator }
}
