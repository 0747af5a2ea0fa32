import Storage

/// All the programme keeps about whoever is looking, as one value: the feature's own part first, then what
/// others put beside it.
func ownExport(_ visit: Visit) throws -> JSON {
  let person = visit.viewer.person
  let record = try OwnRecord.of(person, in: visit.db)
  let profile = try Profile.of(person, in: visit.db)
  var members: [JSON.Member] = [
    .init("person", exported(profile, record, visit)),
    .init("roles", .list(try Role.all(of: person, in: visit.db).map(exported))),
    .init(
      "sessions",
      .list(try Session.all(of: person, at: visit.now, in: visit.db).map { exported($0, visit) })),
  ]
  for section in visit.installation.people.exportSections {
    members.append(.init(section.name, try section.value(visit)))
  }
  return .object(members)
}

private func exported(_ profile: Profile, _ record: OwnRecord, _ visit: Visit) -> JSON {
  .object([
    .init("name", .text(profile.name)), .init("email", .text(orNull: record.email)),
    .init("phone", .text(orNull: profile.phone)), .init("language", .text(profile.language.rawValue)),
    .init("profession", .text(profile.profession)), .init("workplace", .text(profile.workplace)),
    .init("askMeAbout", .text(profile.askMeAbout)), .init("showsEmail", .flag(profile.showsEmail)),
    .init("showsPhone", .flag(profile.showsPhone)), .init("gender", .text(record.gender)),
    .init("birthYear", record.birthYear.map { .number($0) } ?? .null),
    .init("seniorityYears", record.seniorityYears.map { .number($0) } ?? .null),
    .init("writtenDownOn", day(record.createdAt, visit)), .init("invitedOn", day(record.invitedAt, visit)),
    .init("arrivedOn", day(record.arrivedAt, visit)),
    .init("seenOn", .text(orNull: record.seenOn?.description)),
  ])
}

private func exported(_ role: RoleAtSite) -> JSON {
  .object([
    .init("role", .text(role.kind.rawValue)), .init("site", .text(role.siteName)),
    .init("from", .text(role.from.description)), .init("until", .text(orNull: role.until?.description)),
  ])
}

private func exported(_ session: OwnSession, _ visit: Visit) -> JSON {
  .object([.init("device", .text(session.device.stored)), .init("since", day(session.since, visit))])
}

private func day(_ moment: Timestamp?, _ visit: Visit) -> JSON {
  .text(orNull: moment.map { visit.installation.clock.day($0).description })
}
