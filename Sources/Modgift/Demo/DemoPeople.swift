import Storage

/// Invents the trainers: two to twelve at each site, no two with one name.
struct DemoPeople {
  /// As many as were trained.
  static let count = 324

  let book: DemoBook
  let networks: [(network: DemoNetwork, space: Space.ID)]
  let municipalities: [String: (id: Site.ID, name: String, population: Int)]
  var random: SeededGenerator
  private var taken: Set<String> = []

  init(
    book: DemoBook, networks: [(network: DemoNetwork, space: Space.ID)],
    municipalities: [String: (id: Site.ID, name: String, population: Int)], random: SeededGenerator
  ) {
    self.book = book
    self.networks = networks
    self.municipalities = municipalities
    self.random = random
  }

  /// All of them, those of large municipalities being more.
  mutating func invent() -> [DemoPerson] {
    let seats = networks.flatMap { place in place.network.codes.map { (code: $0, space: place.space) } }
    var people: [DemoPerson] = []
    for seat in seats {
      for _ in 0..<2 { if let person = invent(at: seat.code, in: seat.space) { people.append(person) } }
    }
    let weights = seats.map { municipalities[$0.code]?.population ?? 0 }
    while people.count < DemoPeople.count {
      guard let seat = pickWeighted(seats, weights), let person = invent(at: seat.code, in: seat.space) else {
        break
      }
      people.append(person)
    }
    return people
  }

  private mutating func invent(at code: String, in space: Space.ID) -> DemoPerson? {
    guard let place = municipalities[code] else { return nil }
    let profession = weighted(book.lines("profession")) ?? "sygeplejerske"
    let isWoman = random.happens(0.77)
    let firstName = random.pick(book.lines(isWoman ? "female" : "male")) ?? "Anne"
    let name = "\(firstName) \(random.pick(book.lines("surname")) ?? "Holm")"
    let address = "\(plainLetters(name)).\(plainLetters(place.name))"
    guard taken.insert(name).inserted else { return invent(at: code, in: space) }
    let pattern =
      random.pick(book.lines("workplace").filter { $0.hasPrefix("municipal") }) ?? "| Rusmiddelcenter {by}"
    let workplace = trimmed(pattern.split(separator: "|").last.map(String.init) ?? "")
    return DemoPerson(
      id: .random(using: &random), firstName: firstName, name: name, email: "\(address)@modgift.example",
      phone: "+45\(Int.random(in: 20_000_000...61_999_999, using: &random))", profession: profession,
      gender: isWoman ? "K" : "M", birthYear: Int.random(in: 1960...1998, using: &random),
      seniority: Int.random(in: 0...29, using: &random), site: place.id, siteCode: code,
      municipality: place.name,
      workplace: workplace.replacing("{by}", with: place.name).replacing("{kommune}", with: place.name),
      asksMeAbout: random.happens(0.6) ? random.pick(book.lines("ask-me-about")) ?? "" : "", network: space)
  }

  private mutating func weighted(_ lines: [String]) -> String? {
    let parts = lines.map { $0.split(separator: "|").map { trimmed(String($0)) } }
    return pickWeighted(parts, parts.map { $0.count > 1 ? Int($0[1]) ?? 1 : 1 })?.first
  }

  private mutating func pickWeighted<Element>(_ things: [Element], _ weights: [Int]) -> Element? {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return nil }
    var at = Int.random(in: 0..<sum, using: &random)
    for (thing, weight) in zip(things, weights) {
      if at < weight { return thing }
      at -= weight
    }
    return things.last
  }
}

/// A name as it stands in a mail address: "Åse Kjær" is "aase.kjaer".
private func plainLetters(_ name: String) -> String { searchWords(of: name).joined(separator: ".") }
