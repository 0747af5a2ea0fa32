import Markup
import Storage

/// What somebody who leaves has to hand over.
struct Leaving {
  /// A step of theirs, and the colleagues at the place who could take it.
  struct OwnStep {
    let step: PlanStep
    let colleagues: [SitePerson]
  }

  /// A room they keep, and its other members.
  struct OwnRoom {
    let room: KeptRoom
    let isHost: Bool
    let members: [NamedPerson]
  }

  let steps: [OwnStep]
  let rooms: [OwnRoom]
  let promises: [Buddy]
  /// What other features ask about.
  let others: [HTML]

  var isEmpty: Bool { steps.isEmpty && rooms.isEmpty && promises.isEmpty && others.isEmpty }

  /// A role that ends within so many days is one that is about to.
  private static let soon = 30

  static func of(_ visit: Visit) throws -> Leaving {
    let sight = visit.sight
    let me = sight.viewer.person
    let steps = try PlanStep.openOwned(in: Plan.own(sight), sight)
    let people = try Dictionary(
      uniqueKeysWithValues: Set(steps.map(\.site)).map { site in
        (site, try SitePerson.all(at: site, sight).once.filter { $0.id != me })
      })
    let rooms = try KeptRoom.kept(by: me, sight).compactMap { space -> OwnRoom? in
      guard let room = try KeptRoom.find(space, HostDeed(visit)) else { return nil }
      let members = try Member.page(of: space, limit: 1000, visit.gate, on: visit.today, in: visit.db)
      return OwnRoom(
        room: room, isHost: room.keeping.host == me,
        members: members.map(\.person).filter { $0.id != me && room.keeping.member($0.id) != nil })
    }
    return Leaving(
      steps: steps.map { OwnStep(step: $0, colleagues: people[$0.site] ?? []) }, rooms: rooms,
      promises: try Buddy.helped(sight), others: try leavingParts.compactMap { try $0.section(visit) })
  }

  /// The day the viewer's last role ends, when that is soon.
  static func lastDay(_ visit: Visit) throws -> Day? {
    let last = try visit.sight.known("last day", of: visit.viewer.person) {
      try visit.db.first(
        Day?.self,
        """
        SELECT max(COALESCE(role.ends_on, 1000000)) FROM role
        WHERE role.person_id = \(visit.viewer.person) AND \(visit.gate.roleIsActive(on: visit.today))
        """) ?? nil
    }
    guard let day = last, visit.today.distance(to: day) <= soon else { return nil }
    return day
  }
}
