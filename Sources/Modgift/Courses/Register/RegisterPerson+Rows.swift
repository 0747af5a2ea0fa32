extension RegisterPerson {
  /// Adds a row about the same person: it fills what was silent and changes nothing that was said.
  mutating func take(_ row: RegisterRow) {
    rows.append(row.number)
    if person.name.isEmpty {
      (person.firstName, person.lastName) = (row.person.firstName, row.person.lastName)
    }
    person.address = person.address ?? row.person.address
    person.phone = person.phone ?? row.person.phone
    person.gender = person.gender ?? row.person.gender
    person.birthYear = person.birthYear ?? row.person.birthYear
    work.municipality = work.municipality ?? row.work.municipality
    work.site = work.site ?? row.work.site
    work.workplace = work.workplace ?? row.work.workplace
    work.ownership = work.ownership ?? row.work.ownership
    work.profession = work.profession ?? row.work.profession
    work.seniority = work.seniority ?? row.work.seniority
    if let site = row.work.site, !sites.contains(site) { sites.append(site) }
  }
}
