import Storage

/// A mail to whoever keeps a room, about its meetings. What it says is worked out when it is sent.
struct KeeperMail: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    /// The rhythm asks for a meeting.
    case due = "meeting-due"
    /// The program has fixed the time that suits best.
    case chosen = "meeting-chosen"
    /// Nobody can at any of the times.
    case undecided = "meeting-undecided"

    /// As mail and digest know it.
    func prompt(in space: Space.ID) -> Prompt { Prompt(rawValue, about: space) }
  }

  let kind: Kind
  let space: Space.ID
  let meeting: Meeting.ID?

  init(_ kind: Kind, in space: Space.ID, meeting: Meeting.ID? = nil) {
    self.kind = kind
    self.space = space
    self.meeting = meeting
  }

  /// Reads what stands in the outbox.
  init?(_ mail: OutgoingMail) {
    let parts = mail.payload.split(separator: " ").map(String.init)
    guard let kind = Kind(rawValue: mail.kind), let first = parts.first, let space = Space.ID(first) else {
      return nil
    }
    self.init(kind, in: space, meeting: parts.dropFirst().first.flatMap(Meeting.ID.init))
  }

  func enqueue(to keeper: Visit) throws {
    let person = keeper.viewer.person
    guard let address = try Person.address(of: person, in: keeper.db) else { return }
    let payload = [space.description, meeting?.description].compactMap(\.self).joined(separator: " ")
    try OutgoingMail.enqueue(
      kind.rawValue, payload: payload, to: address, person: person, at: keeper.now, in: keeper.db)
  }
}

/// What those mails say, by their kind.
let keeperMail: [String: MailRenderer] = KeeperMail.Kind.allCases.reduce(into: [:]) {
  $0[$1.rawValue] = renderKeeperMail
}

/// Nothing where the person keeps the room no more, or it is no longer so.
@Sendable private func renderKeeperMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  guard let about = KeeperMail(mail), let visit = try desk.recipient(),
    let space = try Room.named(about.space, visit.sight)?.space, visit.viewer.mayCallMeetings(in: space)
  else { return nil }
  let letter =
    switch about.kind {
    case .chosen: try chosenLetter(about, space, visit, desk)
    case .due, .undecided: try timesLetter(about, space, visit, desk)
    }
  var content = letter?.content
  content?.rooms = [space.id]
  content?.prompts = [about.kind.prompt(in: space.id)]
  return content
}

/// Which time was chosen and why, while it is that time.
private func chosenLetter(_ about: KeeperMail, _ space: Space, _ visit: Visit, _ desk: MailDesk) throws
  -> Letter?
{
  guard let id = about.meeting, let meeting = try? Meeting.required(id, in: space.id, visit.sight),
    meeting.isComing(at: visit.now), meeting.sequence == 0, let start = meeting.startsAt
  else { return nil }
  let members = try Meeting.members(of: meeting, visit.sight).map(\.id)
  let offers = try TimeOffer.of(id, members: members, visit.sight)
  let best = try BestTime.of(offers, in: space, after: meeting.changedAt, visit.sight)
  let isStill = offers.contains { $0.id == best?.time && $0.startsAt == meeting.startsAt }
  return visit.phrases.chosenLetter(
    name: firstName(visit.viewer.name), network: space.name,
    when: visit.mailedSpan(from: start, minutes: meeting.minutes),
    reasons: isStill ? best.map { visit.phrases.reasons($0.reasons) } : nil,
    link: desk.link(Path.meeting(id, in: space.id)))
}

/// Times to propose by one press, while the room has no meeting and is finding none.
private func timesLetter(_ about: KeeperMail, _ space: Space, _ visit: Visit, _ desk: MailDesk) throws
  -> Letter?
{
  guard try !Meeting.isUnderWay(in: space.id, visit) else { return nil }
  let token = SignedToken(
    .meetingTimes, for: visit.viewer.person, about: space.id, until: visit.today.advanced(by: 30))
  let rhythm = try MeetingRhythm.of(space.id, visit.sight)
  return visit.phrases.timesLetter(
    name: firstName(visit.viewer.name), network: space.name,
    weeks: about.kind == .due ? rhythm.weeks : nil, times: try visit.suggestions(in: space.id, rhythm),
    press: desk.link(try desk.key().press(token)),
    others: desk.link(Path.newMeeting(in: space.id)), rhythm: desk.link(Path.meetings(of: space.id)))
}
