import Storage

extension Meeting {
  /// Asks whoever owns a step that is stuck whether they want to bring it: once for each meeting.
  func askOwners(_ deed: MeetingDeed) throws {
    let changed = try deed.db.run(
      "UPDATE meeting SET owners_asked_at = \(deed.now) WHERE id = \(id) AND owners_asked_at IS NULL")
    guard changed == 1 else { return }
    let mail = MeetingMail(.step, of: id, sequence: sequence)
    let day = deed.installation.clock.day(deed.now)
    let people = try mail.recipients(on: day, deed.installation.gate, in: deed.db)
    let owners = try agendaOwners.reduce(into: Set<Person.ID>()) { owners, source in
      owners.formUnion(try source(people.map(\.id), deed.db))
    }
    try mail.enqueue(to: people.filter { owners.contains($0.id) }, at: deed.now, in: deed.db)
  }
}
