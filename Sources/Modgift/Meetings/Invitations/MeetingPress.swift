import Storage

/// Saying from a mail, by one press and without signing in, whether one comes; before a meeting has a time, what suits.
///
/// What is pressed names the version of the meeting the page showed: a press that comes after it was moved does not
/// count for the new time.
let meetingPress = OnePress(purpose: .meetingAnswer, ask: askWhetherOneComes, act: noteWhetherOneComes)

@Sendable private func askWhetherOneComes(_ press: Press) throws -> PressQuestion {
  let visit = press.visit
  let meeting = try press.meeting()
  let phrases = visit.phrases
  let page = (
    words: phrases.meetingButton(.invitation),
    link: Path.meeting(meeting.id, in: meeting.room(for: visit.viewer))
  )
  if meeting.state == .proposed { return try press.askWhatSuits(meeting, page) }
  guard meeting.isComing(at: visit.now) else {
    return PressQuestion(title: phrases.meetingNotOpen, lead: visit.title(of: meeting), elsewhere: page)
  }
  let buttons = MeetingAnswer.Answer.allCases.map {
    PressButton(words: phrases.answer($0), choice: "\($0.rawValue)-\(meeting.sequence)")
  }
  let lead = [visit.title(of: meeting), visit.span(of: meeting)].compactMap(\.self).joined(separator: " · ")
  return PressQuestion(title: phrases.doYouCome, lead: lead, buttons: buttons, elsewhere: page)
}

@Sendable private func noteWhetherOneComes(_ press: Press) throws -> PressAnswer {
  let visit = press.visit
  let meeting = try press.meeting()
  let phrases = visit.phrases
  let page = (
    words: phrases.meetingButton(.invitation),
    link: Path.meeting(meeting.id, in: meeting.room(for: visit.viewer))
  )
  if meeting.state == .proposed { return try press.noteWhatSuits(meeting, page) }
  let parts = press.choice.split(separator: "-")
  guard parts.count == 2, let answer = MeetingAnswer.Answer(rawValue: String(parts[0])),
    let sequence = Int(parts[1]), (0...meeting.sequence).contains(sequence)
  else { throw Refusal.notFound }
  guard meeting.isComing(at: visit.now) else {
    return PressAnswer(title: phrases.meetingNotOpen, lead: visit.title(of: meeting), elsewhere: page)
  }
  try Meeting.answer(
    meeting.id, answer, to: sequence, by: visit.viewer.person, .mail, now: visit.now, in: visit.db)
  let isOld = sequence < meeting.sequence
  return PressAnswer(
    title: isOld ? phrases.said(.answeredEarlier) : phrases.said(.answerNoted),
    lead: isOld ? visit.span(of: meeting) : phrases.youSaid(answer), elsewhere: page)
}

extension Press {
  /// The meeting it is about, if the person still reads of it.
  fileprivate func meeting() throws -> Meeting {
    let id: Meeting.ID = try subject()
    guard let meeting = try Meeting.all(visit.sight, where: "meeting.id = \(id)", limit: 1).first else {
      throw Refusal.notFound
    }
    return meeting
  }
}
