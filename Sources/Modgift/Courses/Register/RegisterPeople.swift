/// Tells which rows of a file are about the same person.
///
/// The same address and the same name are one person. Without an address in one of the rows, the same
/// name with the same telephone number is, and so is the same name with the same birth year and site.
/// The same address under another name is reported and stays out: whether someone has married or two
/// people share an address is for a person to say.
struct RegisterPeople {
  private(set) var people: [RegisterPerson] = []
  private(set) var problems: [RegisterProblem] = []
  private var byAddress: [String: Int] = [:]
  private var byTrait: [String: [Int]] = [:]

  init(_ rows: [RegisterRow], addressHeading: String) {
    for row in rows where !row.isAboutNobody {
      if let address = row.person.address, let known = byAddress[address] {
        if people[known].person.mayBe(row.person) {
          add(row, to: known)
        } else {
          report(row, known: people[known], heading: addressHeading)
        }
      } else if let known = sameByTrait(row) {
        add(row, to: known)
      } else {
        people.append(RegisterPerson(rows: [], person: row.person, work: row.work, sites: []))
        add(row, to: people.count - 1)
      }
    }
  }

  private mutating func add(_ row: RegisterRow, to index: Int) {
    people[index].take(row)
    if let address = people[index].person.address { byAddress[address] = index }
    for trait in row.traits where byTrait[trait]?.contains(index) != true {
      byTrait[trait, default: []].append(index)
    }
  }

  private func sameByTrait(_ row: RegisterRow) -> Int? {
    // A hundred people with one name and one number are a made-up file: it must not cost their square.
    row.traits.lazy.flatMap { (byTrait[$0] ?? []).prefix(100) }.first { index in
      people[index].person.address == nil || row.person.address == nil
    }
  }

  private mutating func report(_ row: RegisterRow, known: RegisterPerson, heading: String) {
    problems.append(
      RegisterProblem(
        row: row.number, column: heading, code: .conflictingPerson,
        found: RegisterProblem.shown(row.person.name),
        expected: .person(name: RegisterProblem.shown(known.person.name), row: known.rows.first ?? 0)))
  }
}

extension RegisterRow {
  var isAboutNobody: Bool { person.address == nil && person.name.isEmpty }

  /// What, together with the name, tells a person without an address from others.
  fileprivate var traits: [String] {
    let name = person.foldedName
    if name.isEmpty { return [] }
    let phone = person.phone.map { "\(name)/\($0)" }
    let birth = person.birthYear.flatMap { year in work.site.map { "\(name)/\(year)/\($0.key)" } }
    return [phone, birth].compactMap { $0 }
  }
}

extension RegisterRow.Person {
  /// First and last name.
  var name: String { "\(firstName) \(lastName)".oneLine }
  fileprivate var foldedName: String { Folded(name).joined }

  /// The same name, or one of them unknown.
  fileprivate func mayBe(_ other: Self) -> Bool {
    name.isEmpty || other.name.isEmpty || foldedName == other.foldedName
  }
}
