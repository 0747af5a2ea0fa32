import Storage

let quietJobs: [String: JobHandler] = ["quiet": listenForSilence]

let quietSchedule = [Recurring(kind: "quiet", from: 9 * 60)]

/// Listens to every network as its host and its deputy read it, and tells each of them of a silence, once, and once
/// more when it has lasted twice as long.
@Sendable private func listenForSilence(_ job: Job, _ desk: JobDesk) async throws {
  let now = desk.now()
  let installation = desk.installation
  guard installation.clock.day(now).isWorkingDay else { return }
  let keepers = try await desk.database.read { try QuietNetwork.keepers(in: $0) }
  for person in keepers {
    try await desk.database.write { db in
      guard let visit = try Visit.absent(person, in: db, installation: installation, now: now) else { return }
      for quiet in try QuietNetwork.kept(visit) { try quiet.tell(visit) }
    }
  }
}

extension QuietNetwork {
  /// Everybody who keeps a network.
  fileprivate static func keepers(in db: Transaction) throws -> [Person.ID] {
    try db.all(
      Person.ID.self,
      """
      SELECT space.host_id FROM \(Gate.everything(.space)) AS space
      WHERE space.kind = 'network' AND space.ended_at IS NULL AND space.host_id IS NOT NULL
      UNION SELECT space.deputy_id FROM \(Gate.everything(.space)) AS space
      WHERE space.kind = 'network' AND space.ended_at IS NULL AND space.deputy_id IS NOT NULL
      """)
  }

  /// Writes the mail, unless this silence was told of.
  fileprivate func tell(_ visit: Visit) throws {
    let limit = max(usual.map { $0 * 4 } ?? 0, Rhythm.floor)
    let round = days > 2 * limit ? 2 : 1
    let written = try visit.db.run(
      """
      INSERT INTO quiet_notice (space_id, silent_since, round, person_id, made_at)
      VALUES (\(space), \(since), \(round), \(visit.viewer.person), \(visit.now)) ON CONFLICT DO NOTHING
      """)
    guard written > 0, let address = try Person.address(of: visit.viewer.person, in: visit.db) else { return }
    try OutgoingMail.enqueue(
      QuietNetwork.mailKind, payload: space.description, to: address, person: visit.viewer.person,
      at: visit.now,
      in: visit.db)
  }

  static let mailKind = "quiet"
}
