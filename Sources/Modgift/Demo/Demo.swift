import Storage

/// An invented programme: real municipalities, invented people, a year of conversations. The same from one seed.
struct Demo: Sendable {
  /// The seed of the demo that `bin/run` serves.
  static let usualSeed: UInt64 = 2018

  let people: [DemoPerson]
  let managers: [DemoPerson]
  let coordinator: DemoPerson
  let rooms: [DemoRoom]
  let hosts: [Space.ID: (host: Person.ID, deputy: Person.ID?)]
  let topics: [DemoTopic]

  /// Invents it all; nothing is written.
  static func invent(
    _ book: DemoBook, in country: DemoCountry, at now: Timestamp, clock: LocalClock, seed: UInt64
  ) -> Demo {
    var random = SeededGenerator(seed: seed)
    let networks = book.networks.map { (network: $0, space: Space.ID.random(using: &random)) }
    var inventor = DemoPeople(
      book: book, networks: networks, municipalities: country.municipalities, random: random)
    let people = inventor.invent()
    random = SeededGenerator(seed: seed &+ 1)
    let coordinator = DemoPerson.coordinator(at: country.programme, random: &random)
    let rooms = rooms(of: people, coordinator, networks, everyone: country.everyone, &random)
    var hosts: [Space.ID: (host: Person.ID, deputy: Person.ID?)] = [:]
    for room in rooms where room.label != "everyone" {
      let willing = room.members.filter { !$0.isManager }.shuffled(using: &random)
      if let host = willing.first { hosts[room.id] = (host.id, willing.dropFirst().first?.id) }
    }
    var talk = DemoTalk(rooms: rooms, now: now, clock: clock, random: SeededGenerator(seed: seed &+ 2))
    return Demo(
      people: people, managers: people.filter(\.isManager), coordinator: coordinator, rooms: rooms,
      hosts: hosts,
      topics: talk.place(book.conversations))
  }

  private static func rooms(
    of people: [DemoPerson], _ coordinator: DemoPerson, _ networks: [(network: DemoNetwork, space: Space.ID)],
    everyone: Space.ID, _ random: inout SeededGenerator
  ) -> [DemoRoom] {
    let trainers = people.filter { !$0.isManager }
    let east = trainers.filter { $0.siteCode < "0420" }.shuffled(using: &random).prefix(14)
    let west = trainers.filter { $0.siteCode >= "0420" }.shuffled(using: &random).prefix(14)
    func group(_ label: String, _ name: String, _ members: [DemoPerson]) -> DemoRoom {
      DemoRoom(id: .random(using: &random), label: label, name: name, members: members)
    }
    return [DemoRoom(id: everyone, label: "everyone", name: "Alle", members: people + [coordinator])]
      + networks.map { place in
        DemoRoom(
          id: place.space, label: "network", name: place.network.name,
          members: people.filter { $0.network == place.space }, isQuiet: place.network.isQuiet)
      } + [
        group("trainers-east", "Trænernes referencegruppe øst", Array(east) + [coordinator]),
        group("trainers-west", "Trænernes referencegruppe vest", Array(west) + [coordinator]),
        group("managers", "Lederne", people.filter(\.isManager)),
        group("peers", "Peers", people.filter(\.isPeer)),
      ]
  }
}

extension DemoPerson {
  /// The one person of the programme's own team.
  static func coordinator(at site: Site.ID, random: inout SeededGenerator) -> DemoPerson {
    DemoPerson(
      id: .random(using: &random), firstName: "Karoline", name: "Karoline Winther",
      email: "karoline.winther@programmet.modgift.example", phone: "+4531415926", profession: "koordinator",
      gender: "K", birthYear: 1981, seniority: 9, site: site, siteCode: Site.programmeCode,
      municipality: "København",
      workplace: "Programmets sekretariat", asksMeAbout: "Alt om materialer, kurser og netværk")
  }
}

/// The real places a demo is invented in.
struct DemoCountry: Sendable {
  let municipalities: [String: (id: Site.ID, name: String, population: Int)]
  let programme: Site.ID
  let everyone: Space.ID
}
