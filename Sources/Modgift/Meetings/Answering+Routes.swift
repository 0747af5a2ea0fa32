import HTTPTypes
import Markup
import Storage

let answeringRoutes: [Route] = [
  .get("/rooms/:space/meetings/:meeting", showMeeting),
  .post("/rooms/:space/meetings/:meeting/wishes", noteWishes),
  .post("/rooms/:space/meetings/:meeting/time", fixTime),
  .post("/rooms/:space/meetings/:meeting/answer", answerMeeting),
]

@Sendable func showMeeting(_ visit: Visit) throws -> Answer {
  let room = try visit.meetingRoom()
  return .page(try meetingPage(try visit.meeting(in: room), room, visit))
}

/// - Parameter pointProblem: What was typed for a point of the agenda and could not be kept.
func meetingPage(
  _ meeting: Meeting, _ room: Room, pointProblem: (typed: String, words: String)? = nil, _ visit: Visit
) throws -> Page {
  let party = try MeetingParty.of(meeting, visit.sight)
  let mayCall = visit.viewer.mayCallMeetings(in: room.space)
  let audience = try visit.audience(of: meeting, room, members: party.members.count)
  let main: HTML
  if meeting.state == .proposed {
    let offers = try TimeOffer.of(meeting.id, members: party.members.map(\.id), visit.sight)
    let best = try BestTime.of(offers, in: room.space, after: visit.now, visit.sight)
    main = ProposedMeetingPage(
      meeting: meeting, room: room, audience: audience, party: party, offers: offers, best: best,
      mayCall: mayCall
    ).html(visit)
  } else {
    main = FixedMeetingPage(
      meeting: meeting, room: room, audience: audience, party: party, mayCall: mayCall,
      matters: try matters(of: meeting, room, pointProblem, visit)
    ).html(visit)
  }
  return Page(
    visit.title(of: meeting), in: .rooms, status: pointProblem == nil ? .ok : .unprocessableContent,
    main: main)
}

/// The agenda; once notes are begun, what was written and decided.
private func matters(
  of meeting: Meeting, _ room: Room, _ problem: (typed: String, words: String)?, _ visit: Visit
) throws -> HTML {
  if meeting.begunAt != nil {
    return NotesSection(
      meeting: meeting, room: room, notes: try MeetingNote.all(meeting.id, visit.sight),
      tasks: try MeetingTask.all(of: meeting.id, visit.sight)
    ).html(visit)
  }
  guard meeting.state == .fixed else { return .empty }
  return AgendaSection(
    meeting: meeting, room: room, points: try AgendaPoint.agenda(of: meeting, in: room.space, visit),
    offers: meeting.isComing(at: visit.now) ? try agendaOffers.flatMap { try $0(visit) } : [],
    mayCall: visit.viewer.mayCallMeetings(in: room.space), problem: problem
  ).html(visit)
}

@Sendable private func noteWishes(_ visit: Visit) throws -> Answer {
  let room = try visit.meetingRoom()
  let meeting = try visit.meeting(in: room)
  guard meeting.state == .proposed else {
    return .see(.meeting(meeting.id, in: room.id), saying: .timeIsFixed)
  }
  let offers = try TimeOffer.of(meeting.id, members: [visit.viewer.person], visit.sight)
  var wishes: [TimeOffer.ID: TimeOffer.Suits] = [:]
  for offer in offers {
    wishes[offer.id] = TimeOffer.Suits(rawValue: visit.call.form["time-\(offer.id)"])
  }
  try meeting.note(wishes, of: visit.viewer.person, now: visit.now, in: visit.db)
  return .see(.meeting(meeting.id, in: room.id), saying: .answerNoted)
}

@Sendable private func fixTime(_ visit: Visit) throws -> Answer {
  let room = try visit.keptRoom()
  let meeting = try visit.meeting(in: room)
  let offers = try TimeOffer.of(meeting.id, members: [], visit.sight)
  guard let offer = offers.first(where: { $0.id.description == visit.call.form["time"] }) else {
    throw Refusal.notFound
  }
  // Two who fix the same time at once have both got what they wanted.
  if meeting.state == .fixed, meeting.startsAt == offer.startsAt {
    return .see(.meeting(meeting.id, in: room.id), saying: .meetingFixed)
  }
  guard offer.startsAt > visit.now else { throw Refusal.conflict }
  try meeting.fix(at: offer.startsAt, MeetingDeed(visit))
  return .see(.meeting(meeting.id, in: room.id), saying: .meetingFixed)
}

/// An answer to a version that is no more is kept with that version, and whoever gave it is asked again.
@Sendable private func answerMeeting(_ visit: Visit) throws -> Answer {
  let room = try visit.meetingRoom()
  let meeting = try visit.meeting(in: room)
  guard let answer = MeetingAnswer.Answer(rawValue: visit.call.form["answer"]),
    let sequence = Int(visit.call.form["sequence"]), (0...meeting.sequence).contains(sequence)
  else { throw Refusal.notFound }
  guard meeting.isComing(at: visit.now) else {
    return .see(.meeting(meeting.id, in: room.id), saying: .meetingIsOver)
  }
  try Meeting.answer(
    meeting.id, answer, to: sequence, by: visit.viewer.person, .page, now: visit.now, in: visit.db)
  return .see(
    .meeting(meeting.id, in: room.id), saying: sequence == meeting.sequence ? .answerNoted : .answeredEarlier)
}
