import Storage

/// What it takes to call or change a meeting, from a page or from a rule: the transaction, the moment, and who is to
/// be told.
struct MeetingDeed {
  let db: Transaction
  let installation: Installation
  let now: Timestamp

  init(_ visit: Visit) { self.init(in: visit.db, visit.installation, at: visit.now) }

  init(in db: Transaction, _ installation: Installation, at now: Timestamp) {
    self.db = db
    self.installation = installation
    self.now = now
  }

  /// Writes to everybody it concerns.
  func tell(_ kind: MeetingMail.Kind, of meeting: Meeting.ID, sequence: Int, except sender: Person.ID? = nil)
    throws
  {
    try MeetingMail(kind, of: meeting, sequence: sequence).enqueue(
      except: sender, at: now, on: installation.clock.day(now), installation.gate, in: db)
  }
}
