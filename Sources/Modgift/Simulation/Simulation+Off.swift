import Storage

/// How networks are kept without the rules: a coordinator finds hosts, as long as there is one; a deputy moves up when
/// the host's role is ended, as the program always did.
extension Simulation {
  mutating func seatFirstHosts() {
    for index in networks.indices {
      // The first hosts are found by the team: whoever writes most, and somebody beside them.
      let here = actors.indices.filter { actors[$0].network == index && actors[$0].isMember(on: start) }
      let ranked = here.sorted { one, other in
        (-actors[one].weight(assumptions), actors[one].person) < (
          -actors[other].weight(assumptions), actors[other].person
        )
      }
      networks[index].keeping.host = ranked.first.map { actors[$0].person }
      networks[index].keeping.deputy = ranked.dropFirst().first.map { actors[$0].person }
    }
  }

  mutating func keepWithoutRules(_ today: Day) {
    for index in networks.indices {
      let here = actors.filter { $0.network == index && $0.isMember(on: today) }
      var keeping = networks[index].keeping
      keeping.members = here.map {
        KeepingMember(person: $0.person, isReachable: $0.isReachable(on: today), lastSeen: $0.lastSeen)
      }
      if keeping.deputy.map({ keeping.member($0) == nil }) ?? false { keeping.deputy = nil }
      if keeping.host.map({ keeping.member($0) == nil }) ?? true {
        (keeping.host, keeping.deputy) = (keeping.deputy, nil)
      }
      networks[index].vacantSince = keeping.host == nil ? networks[index].vacantSince ?? today : nil
      if let since = networks[index].vacantSince, today < exit,
        since.distance(to: today) >= assumptions.daysToAppoint
      {
        keeping.host =
          here.filter { $0.works(on: today) }.max { $0.weight(assumptions) < $1.weight(assumptions) }?.person
      }
      networks[index].keeping = keeping
    }
  }
}
