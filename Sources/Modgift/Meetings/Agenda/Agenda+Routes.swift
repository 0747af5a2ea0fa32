import Markup
import Storage

let agendaRoutes: [Route] = [
  .post("/rooms/:space/meetings/:meeting/items", addPoint),
  .post("/rooms/:space/meetings/:meeting/items/removal", removePoint),
  .post("/rooms/:space/meetings/:meeting/items/asking", askOwners),
]

/// Any member brings a point: one they write, or a step of theirs.
@Sendable private func addPoint(_ visit: Visit) throws -> Answer {
  let room = try visit.meetingRoom()
  let meeting = try visit.openMeeting(in: room)
  let point: AgendaPoint
  if let subject = Int64(visit.call.form["step"]) {
    guard let offer = try agendaOffers.lazy.flatMap({ try $0(visit) }).first(where: { $0.subject == subject })
    else {
      throw Refusal.notFound
    }
    point = AgendaPoint(kind: .step, subject: offer.subject, words: offer.words)
  } else {
    let words = lineOfText(visit.call.form["words"])
    if let problem = TextProblem(in: words, longest: AgendaPoint.longest) {
      return .page(
        try meetingPage(meeting, room, pointProblem: (words, visit.phrases.problem(problem)), visit))
    }
    guard try AgendaPoint.kept(meeting.id, visit.sight).count < AgendaPoint.most else {
      throw Refusal.tooLarge
    }
    point = AgendaPoint(kind: .own, subject: nil, words: words)
  }
  try AgendaPoint.add(point, to: meeting.id, by: visit.viewer.person, now: visit.now, in: visit.db)
  return .see(Path.meeting(meeting.id, in: room.id).with("said", Saying.saved.rawValue).at("agenda"))
}

/// Whoever keeps the room takes any point off; others what they brought.
@Sendable private func removePoint(_ visit: Visit) throws -> Answer {
  let room = try visit.meetingRoom()
  let meeting = try visit.openMeeting(in: room)
  let form = visit.call.form
  let agenda = try AgendaPoint.agenda(of: meeting, in: room.space, visit)
  guard
    let point = agenda.first(where: {
      $0.kind.rawValue == form["kind"]
        && ($0.id?.description == form["item"]
          || ($0.id == nil && $0.subject.map(String.init) == form["subject"]))
    })
  else { return .see(Path.meeting(meeting.id, in: room.id).at("agenda")) }
  guard visit.viewer.mayTakeOff(point, in: room.space), meeting.begunAt == nil else {
    throw Refusal.forbidden
  }
  try AgendaPoint.remove(point, from: meeting.id, by: visit.viewer.person, now: visit.now, in: visit.db)
  return .see(Path.meeting(meeting.id, in: room.id).with("said", Saying.saved.rawValue).at("agenda"))
}

/// Asks, by mail, whoever owns a step that is stuck whether they want to bring it. The host learns nothing of who.
@Sendable private func askOwners(_ visit: Visit) throws -> Answer {
  let room = try visit.keptRoom()
  let meeting = try visit.openMeeting(in: room)
  guard meeting.state == .fixed else { throw Refusal.conflict }
  try meeting.askOwners(MeetingDeed(visit))
  return .see(Path.meeting(meeting.id, in: room.id), saying: .ownersAsked)
}

extension Visit {
  /// A meeting in the address that was not called off.
  func openMeeting(in room: Room) throws -> Meeting {
    let meeting = try meeting(in: room)
    guard meeting.state != .cancelled else { throw Refusal.conflict }
    return meeting
  }
}

extension Viewer {
  func mayTakeOff(_ point: AgendaPoint, in space: Space) -> Bool {
    mayCallMeetings(in: space) || (point.id != nil && point.madeBy == person)
  }
}
