import Storage

/// Whom the clock tells of a question that waits in everyone's room: the coordinators while there are any, else the
/// hosts of the networks in turn, so that each is told as seldom as can be.
func keeperOfEveryonesRoom(
  coordinators: [Person.ID], hosts: [Person.ID], told: [Person.ID: Day], except asker: Person.ID
) -> [Person.ID] {
  let team = coordinators.filter { $0 != asker }
  if !team.isEmpty { return team.sorted() }
  let next = hosts.filter { $0 != asker }.min { left, right in
    (told[left]?.number ?? .min, left) < (told[right]?.number ?? .min, right)
  }
  return next.map { [$0] } ?? []
}
