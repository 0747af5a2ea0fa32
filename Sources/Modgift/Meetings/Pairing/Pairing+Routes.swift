import Markup
import Storage

let pairingRoutes: [Route] = [
  .get("/rooms/:space/meetings/:meeting/partner", choosePartner),
  .post("/rooms/:space/meetings/:meeting/partner", askPartner),
  .post("/rooms/:space/pairings/:meeting/yes", acceptPairing),
  .post("/rooms/:space/pairings/:meeting/no", declinePairing),
]

extension Path {
  static func pairing(_ meeting: Meeting.ID, in space: Space.ID, isYes: Bool) -> Path {
    Path("/rooms", space, "pairings", meeting, isYes ? "yes" : "no")
  }
}

extension Visit {
  /// A meeting in the address that could still become one of two networks.
  fileprivate func soleMeeting(in room: Room) throws -> Meeting {
    let meeting = try openMeeting(in: room)
    guard meeting.partner == nil, meeting.begunAt == nil, room.space.kind == .network else {
      throw Refusal.conflict
    }
    return meeting
  }
}

@Sendable private func choosePartner(_ visit: Visit) throws -> Answer {
  let room = try visit.keptRoom()
  let meeting = try visit.soleMeeting(in: room)
  let phrases = visit.phrases
  let networks = try Pairing.choices(except: room.id, visit.sight)
  let back = Path.meeting(meeting.id, in: room.id)
  let form = FieldForm(
    action: Path.meeting(meeting.id, in: room.id, .partner), token: visit.formToken,
    fields: [
      SelectField(
        name: "network", label: phrases.otherNetwork,
        choices: networks.map { Choice(value: $0.id.description, words: $0.name) })
    ], submit: phrases.askPartner, cancel: (phrases.cancel, back))
  let heading = PageTitle(
    title: phrases.meetWithAnother, lead: phrases.meetWithAnotherLead,
    back: BackLink(words: visit.title(of: meeting), link: back))
  return .page(
    Page(
      phrases.meetWithAnother, in: .rooms, main: "<div class=\"column stack\">\(heading)\(form)</div>"))
}

@Sendable private func askPartner(_ visit: Visit) throws -> Answer {
  let room = try visit.keptRoom()
  let meeting = try visit.soleMeeting(in: room)
  let choices = try Pairing.choices(except: room.id, visit.sight)
  guard let partner = choices.first(where: { $0.id.description == visit.call.form["network"] }) else {
    throw Refusal.notFound
  }
  try meeting.ask(partner.id, by: visit.viewer.person, now: visit.now, in: visit.db)
  return .see(.meeting(meeting.id, in: room.id), saying: .partnerAsked)
}

@Sendable private func acceptPairing(_ visit: Visit) throws -> Answer {
  try answerPairing(isYes: true, visit)
}

@Sendable private func declinePairing(_ visit: Visit) throws -> Answer {
  try answerPairing(isYes: false, visit)
}

private func answerPairing(isYes: Bool, _ visit: Visit) throws -> Answer {
  let room = try visit.keptRoom()
  try Meeting.answerPairing(try visit.key("meeting"), for: room.id, isYes: isYes, MeetingDeed(visit))
  return .see(.meetings(of: room.id), saying: .saved)
}
