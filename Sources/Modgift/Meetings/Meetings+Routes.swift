import Markup
import Storage

/// Every address of meetings.
let meetingRoutes: [Route] =
  callingRoutes + answeringRoutes + agendaRoutes + notesRoutes + pairingRoutes + feedRoutes

let callingRoutes: [Route] = [
  .get("/rooms/:space/meetings", showMeetings),
  .get("/rooms/:space/meetings/new", showNewMeeting),
  .post("/rooms/:space/meetings", proposeMeeting),
  .get("/rooms/:space/meetings/rhythm", showRhythm),
  .post("/rooms/:space/meetings/rhythm", chooseRhythm),
  .post("/rooms/:space/meetings/soon", callSoonMeeting),
  .get("/rooms/:space/meetings/:meeting/move", showMove),
  .post("/rooms/:space/meetings/:meeting/move", moveMeeting),
  .get("/rooms/:space/meetings/:meeting/cancellation", confirmCancellation),
  .post("/rooms/:space/meetings/:meeting/cancellation", cancelMeeting),
]

@Sendable func showMeetings(_ visit: Visit) throws -> Answer {
  let room = try visit.meetingRoom()
  let rhythm = try MeetingRhythm.of(room.id, visit.sight)
  let mayCall = visit.viewer.mayCallMeetings(in: room.space)
  let page = MeetingsPage(
    room: room, rhythm: rhythm, coming: try Meeting.coming(in: room.id, at: visit.now, visit.sight),
    proposed: try Meeting.proposed(in: room.id, visit.sight),
    past: try Meeting.past(in: room.id, at: visit.now, visit.sight),
    pairings: mayCall ? try Pairing.waiting(in: room.id, visit.sight) : [],
    mayCall: mayCall)
  return .page(Page(visit.phrases.meetings, in: .rooms, main: page.html(visit)))
}

@Sendable private func showNewMeeting(_ visit: Visit) throws -> Answer {
  let room = try visit.keptRoom()
  let rhythm = try MeetingRhythm.of(room.id, visit.sight)
  let times = try Meeting.suggestedTimes(in: room.id, rhythm, visit)
  return .page(newMeetingPage(room, MeetingDraft(minutes: rhythm.minutes, times: times), visit))
}

/// With one time it is called; with several they are asked about.
@Sendable private func proposeMeeting(_ visit: Visit) throws -> Answer {
  let room = try visit.keptRoom()
  let draft = MeetingDraft(
    visit.call.form, rows: TimeOffer.most, clock: visit.installation.clock, now: visit.now)
  guard draft.isSound, let minutes = draft.length, let first = draft.times.first else {
    return .page(newMeetingPage(room, draft, visit))
  }
  let plan = Meeting.Plan(
    space: room.id, title: draft.title, place: draft.place, minutes: minutes, caller: visit.viewer.person)
  let meeting =
    draft.times.count == 1
    ? try Meeting.call(plan, at: first, MeetingDeed(visit))
    : try Meeting.propose(plan, at: draft.times, MeetingDeed(visit))
  return .see(.meeting(meeting, in: room.id), saying: draft.times.count == 1 ? .meetingFixed : .timesProposed)
}

@Sendable private func showRhythm(_ visit: Visit) throws -> Answer {
  let room = try visit.keptRoom()
  return .page(rhythmPage(room, try MeetingRhythm.of(room.id, visit.sight), minutesProblem: nil, visit))
}

@Sendable private func chooseRhythm(_ visit: Visit) throws -> Answer {
  let room = try visit.keptRoom()
  let typed = visit.call.form.trimmed("minutes")
  let weeks = Int(visit.call.form["weeks"]).flatMap { (1...52).contains($0) ? $0 : nil }
  guard let minutes = Int(typed), Meeting.lengths.contains(minutes) else {
    let rhythm = MeetingRhythm(weeks: weeks, minutes: MeetingRhythm.usual.minutes)
    return .page(rhythmPage(room, rhythm, minutesProblem: typed, visit))
  }
  try MeetingRhythm(weeks: weeks, minutes: minutes).set(for: room.id, now: visit.now, in: visit.db)
  return .see(.meetings(of: room.id), saying: .saved)
}

@Sendable private func callSoonMeeting(_ visit: Visit) throws -> Answer {
  let room = try visit.keptRoom()
  let meeting = try Meeting.callSoon(in: room.id, by: visit.viewer.person, MeetingDeed(visit))
  return .see(.meeting(meeting, in: room.id), saying: .meetingFixed)
}

@Sendable private func showMove(_ visit: Visit) throws -> Answer {
  let room = try visit.keptRoom()
  let meeting = try visit.meeting(in: room)
  guard let start = meeting.startsAt, meeting.isComing(at: visit.now) else {
    return .see(.meeting(meeting.id, in: room.id))
  }
  let draft = MeetingDraft(
    title: meeting.title, place: meeting.place, minutes: meeting.minutes,
    times: [visit.installation.clock.local(start)])
  return .page(movePage(meeting, room, draft, visit))
}

@Sendable private func moveMeeting(_ visit: Visit) throws -> Answer {
  let room = try visit.keptRoom()
  let meeting = try visit.meeting(in: room)
  let draft = MeetingDraft(visit.call.form, rows: 1, clock: visit.installation.clock, now: visit.now)
  guard draft.isSound, let minutes = draft.length, let start = draft.times.first else {
    return .page(movePage(meeting, room, draft, visit))
  }
  guard visit.call.form["sequence"] == String(meeting.sequence), meeting.isComing(at: visit.now) else {
    throw Refusal.conflict
  }
  let plan = Meeting.Plan(
    space: meeting.space, title: draft.title, place: draft.place, minutes: minutes,
    caller: visit.viewer.person)
  try meeting.move(to: start, plan, MeetingDeed(visit))
  return .see(.meeting(meeting.id, in: room.id), saying: .meetingMoved)
}

@Sendable private func confirmCancellation(_ visit: Visit) throws -> Answer {
  let room = try visit.keptRoom()
  let meeting = try visit.meeting(in: room)
  guard meeting.state == .proposed || meeting.isComing(at: visit.now) else {
    return .see(.meeting(meeting.id, in: room.id))
  }
  return .page(cancellationPage(meeting, room, visit))
}

@Sendable private func cancelMeeting(_ visit: Visit) throws -> Answer {
  let room = try visit.keptRoom()
  let meeting = try visit.meeting(in: room)
  guard visit.call.form["sequence"] == String(meeting.sequence),
    meeting.state == .proposed || meeting.isComing(at: visit.now)
  else { throw Refusal.conflict }
  try meeting.cancel(MeetingDeed(visit))
  return .see(.meetings(of: room.id), saying: .meetingCancelled)
}
