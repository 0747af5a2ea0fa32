import Storage

/// Tells what would happen with each entry of a file: who it is about, what is new. Pure.
///
/// Somebody is known by a row that came in before, else by their address, else by their name together with
/// their telephone number, or with their site when nothing speaks against it.
struct RegisterProposer {
  let ground: RegisterGround
  /// Those whom other entries are about: a name alone does not make them this one's.
  private(set) var claimed: Set<Person.ID>

  init(ground: RegisterGround, claimed: Set<Person.ID>) {
    self.ground = ground
    self.claimed = claimed
  }

  mutating func propose(_ entry: RegisterEntry) -> RegisterProposal {
    guard let about = entry.person else {
      return RegisterProposal(
        entry: entry, outcome: entry.rows.contains { $0.row.isAboutNobody } ? .unread : .conflicting,
        newRows: entry.rows.filter { ground.rows[$0.digest] == nil })
    }
    let news = RegisterFields(about)
    switch whoever(entry, about, news) {
    case .somebodyNew: return somebodyNew(entry, news)
    case .known(let known): return change(of: known, by: entry, news)
    case .somebodyElse(let other): return conflict(entry, with: other)
    }
  }

  private enum Whoever {
    case somebodyNew
    case known(RegisterGround.Known)
    case somebodyElse(RegisterGround.Known)
  }

  private mutating func whoever(_ entry: RegisterEntry, _ about: RegisterPerson, _ news: RegisterFields)
    -> Whoever
  {
    let byRow = entry.rows.compactMap { ground.rows[$0.digest] ?? nil }.first
    if let known = byRow.flatMap({ ground.people[$0] }) { return .known(known) }
    if let holder = news[.email].flatMap(ground.holder) {
      let isSame = about.person.name.isEmpty || holder.nameKeys.contains(news.nameKey)
      return isSame ? .known(holder) : .somebodyElse(holder)
    }
    let namesakes = ground.people.values.filter { known in
      !claimed.contains(known.id) && !known.isOfThisImport && isLikely(known, about, news)
    }
    guard namesakes.count == 1, let known = namesakes.first else { return .somebodyNew }
    claimed.insert(known.id)
    return .known(known)
  }

  private func isLikely(_ known: RegisterGround.Known, _ about: RegisterPerson, _ news: RegisterFields)
    -> Bool
  {
    guard !about.person.name.isEmpty, known.nameKeys.contains(news.nameKey) else { return false }
    func agrees(_ field: RegisterFields.Field) -> Bool? {
      guard let new = news[field], let old = known.fields[field] else { return nil }
      return new == old
    }
    let isAtSite = about.sites.contains { known.sites.contains($0.code) }
    if agrees(.phone) == true { return true }
    if agrees(.birthYear) == true, isAtSite { return true }
    // With two addresses only the traits above make them one person.
    return isAtSite && agrees(.birthYear) != false && agrees(.phone) != false && agrees(.email) == nil
  }

  private func somebodyNew(_ entry: RegisterEntry, _ news: RegisterFields) -> RegisterProposal {
    let followUps = entry.rows.compactMap { RegisterFollowUp($0.row.followUp) }
    return RegisterProposal(
      entry: entry, outcome: .new, after: news, stays: stays(entry.rows, but: []),
      courses: courses(entry.rows, but: []), followUps: followUps.removingDuplicates(), newRows: entry.rows)
  }

  private func change(of known: RegisterGround.Known, by entry: RegisterEntry, _ news: RegisterFields)
    -> RegisterProposal
  {
    let newRows = entry.rows.filter { (ground.rows[$0.digest] ?? nil) == nil }
    var news = news
    if let email = news[.email], let holder = ground.holder(of: email), holder.id != known.id {
      news[.email] = nil
    }
    let after =
      newRows.isEmpty
      ? known.fields : known.fields.taking(news, said: known.said, hasArrived: known.hasArrived)
    let stays = stays(newRows, but: known.sites)
    let courses = courses(newRows, but: known.courses)
    let followUps = newRows.compactMap { RegisterFollowUp($0.row.followUp) }
      .filter { !known.followUps.contains($0) }.removingDuplicates()
    let isSame = after == known.fields && stays.isEmpty && courses.isEmpty && followUps.isEmpty
    return RegisterProposal(
      entry: entry, outcome: isSame ? .unchanged : .changed, person: known.id, before: known.fields,
      after: after, stays: stays, courses: courses, followUps: followUps, newRows: newRows)
  }

  private func conflict(_ entry: RegisterEntry, with other: RegisterGround.Known) -> RegisterProposal {
    let name = RegisterProblem.shown(other.fields[.name] ?? "")
    let problems = entry.rows.map { line in
      let address = line.row.person.address
      let heading = line.row.originals.first { WrittenAddress.address($0.text) == address }?.heading
      return RegisterProblem(
        row: line.row.number, column: heading ?? "", code: .conflictingPerson,
        found: RegisterProblem.shown(line.row.person.name), expected: .personHere(name: name))
    }
    return RegisterProposal(
      entry: entry, outcome: .conflicting, problems: problems,
      newRows: entry.rows.filter { ground.rows[$0.digest] == nil })
  }

  private func stays(_ rows: [RegisterEntryRow], but known: Set<String>) -> [RegisterStay] {
    rows.compactMap(\.row.work.site).removingDuplicates().filter { !known.contains($0.code) }.map { site in
      let days = rows.filter { $0.row.work.site == site }.compactMap { $0.row.course.day ?? $0.course?.day }
      return RegisterStay(site: site, from: days.min())
    }
  }

  private func courses(_ rows: [RegisterEntryRow], but known: Set<Key<RegisterCourse>>) -> [RegisterCourse] {
    var keys: Set<String> = []
    return rows.compactMap(\.course).filter { course in
      let isKnown = ground.courses[course.key].map { known.contains($0.id) } ?? false
      return !isKnown && keys.insert(course.key).inserted
    }
  }
}
