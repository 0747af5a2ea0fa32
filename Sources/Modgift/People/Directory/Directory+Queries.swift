import Storage

/// Somebody in the directory's list.
struct PersonListed: Sendable, Equatable, RowDecodable {
  let id: Person.ID
  let name: String
  let profession: String
  let askMeAbout: String

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
    profession = try row.next()
    askMeAbout = try row.next()
  }
}

/// A page of the directory, and whether there is more on either side.
struct DirectoryPage {
  let people: [PersonListed]
  let hasEarlier: Bool
  let hasLater: Bool
  /// The names of the sites of each.
  let sites: [Person.ID: [String]]
}

/// The people in the programme today.
struct Directory {
  let db: Transaction
  let gate: Gate
  let today: Day
  /// The state of the roll, where it was read in this transaction.
  var rollStamp: RollStamp?

  /// The people looked for, in Danish order, one page of them.
  func page(_ search: DirectorySearch) throws -> DirectoryPage {
    let isBackwards = search.before != nil
    let order: SQL = isBackwards ? "person.sort_name DESC, person.id DESC" : "person.sort_name, person.id"
    var people = try db.all(
      PersonListed.self,
      """
      SELECT person.id, person.name, person.profession, person.ask_me_about
      FROM person
      WHERE \(conditions(of: search))
      ORDER BY \(order)
      LIMIT \(DirectorySearch.pageSize + 1)
      """)
    let hasMore = people.count > DirectorySearch.pageSize
    people = Array(people.prefix(DirectorySearch.pageSize))
    if isBackwards { people.reverse() }
    return DirectoryPage(
      people: people, hasEarlier: isBackwards ? hasMore : search.after != nil,
      hasLater: isBackwards || hasMore,
      sites: try gate.roll.known("workplaces", of: people.map(\.id), asOf: rollStamp, read: sites))
  }

  private func conditions(of search: DirectorySearch) -> SQL {
    var conditions: [SQL] = []
    let active = gate.roleIsActive(on: today)
    let atSite: SQL = search.site.map { "role.site_id = \($0) AND " } ?? ""
    conditions.append("EXISTS (SELECT 1 FROM role WHERE role.person_id = person.id AND \(atSite)\(active))")
    if let network = search.network {
      conditions.append(
        """
        person.id IN (SELECT member.person_id FROM \(gate.networkMembers(on: today)) AS member
          WHERE member.space_id = \(network))
        """)
    }
    if !search.profession.isEmpty { conditions.append("person.profession = \(search.profession)") }
    for word in search.words { conditions.append(.text("person.search_text", holds: " \(word)")) }
    let place: (Person.ID) -> SQL = { "(SELECT sort_name, id FROM person WHERE id = \($0))" }
    if let after = search.after { conditions.append("(person.sort_name, person.id) > \(place(after))") }
    if let before = search.before { conditions.append("(person.sort_name, person.id) < \(place(before))") }
    return conditions.joined(separator: " AND ")
  }

  private func sites(of people: [Person.ID]) throws -> [Person.ID: [String]] {
    guard !people.isEmpty else { return [:] }
    let rows = try db.all(
      PersonSite.self,
      """
      SELECT role.person_id, site.name
      FROM role JOIN site ON site.id = role.site_id
      WHERE role.person_id IN (\(list: people)) AND \(gate.roleIsActive(on: today))
      ORDER BY site.sort_name
      """)
    // Somebody may hold two roles at one site.
    return rows.reduce(into: [:]) { sites, row in
      if sites[row.person]?.last != row.name { sites[row.person, default: []].append(row.name) }
    }
  }
}

private struct PersonSite: RowDecodable {
  let person: Person.ID
  let name: String

  init(from row: inout Row) throws {
    person = try row.next()
    name = try row.next()
  }
}
