import Storage

extension ClockQuestion {
  /// Who looks after the room it waits in, and is there: the host, else the deputy; in everyone's room the
  /// coordinators, else the networks' hosts in turn. Never whoever asked.
  func keepers(_ deed: HostDeed) throws -> [Person.ID] {
    let keepers: [Person.ID] =
      kind == .everyone
      ? try keepersOfEveryone(deed) : [host, deputy].compactMap(\.self).filter { $0 != author }
    let away = try Absence.ofAll(keepers, from: deed.day, in: deed.db)
    let here = keepers.filter { !(away[$0] ?? []).contains { $0.contains(deed.day) } }
    return kind == .everyone ? here : Array(here.prefix(1))
  }

  private func keepersOfEveryone(_ deed: HostDeed) throws -> [Person.ID] {
    let coordinators = try deed.db.all(
      Person.ID.self,
      """
      SELECT DISTINCT role.person_id FROM role
      WHERE role.kind = 'coordinator' AND \(deed.gate.roleIsActive(on: deed.day))
      """)
    let hosts = try deed.db.all(
      Person.ID.self,
      """
      SELECT DISTINCT network.host_id FROM \(deed.gate.listedNetworks) AS network
      WHERE network.ended_at IS NULL AND network.host_id IS NOT NULL
      """)
    let told = try deed.db.all(
      LastTold.self,
      """
      SELECT nudge.person_id, max(nudge.made_at) FROM \(Gate.everything(.questionNudge)) AS nudge
      WHERE nudge.space_id = \(space) AND nudge.move = 'tellHost' GROUP BY nudge.person_id
      """)
    return keeperOfEveryonesRoom(
      coordinators: coordinators, hosts: hosts,
      told: Dictionary(told.map { ($0.person, $0.on) }) { first, _ in first }, except: author)
  }
}

private struct LastTold: RowDecodable {
  let person: Person.ID
  let on: Day

  init(from row: inout Row) throws {
    person = try row.next()
    let at: Timestamp = try row.next()
    on = Day.epoch.advanced(by: Int(at.milliseconds / 86_400_000))
  }
}
