import Storage

/// Proposing times for a room's next meeting by one press in a mail.
let meetingTimesPress = OnePress(purpose: .meetingTimes, ask: askToPropose, act: proposeByPress)

@Sendable private func askToPropose(_ press: Press) throws -> PressQuestion {
  let visit = press.visit
  let space = try press.keptSpace()
  let phrases = visit.phrases
  guard try !Meeting.isUnderWay(in: space.id, visit) else {
    return PressQuestion(
      title: phrases.meetingIsUnderWay, lead: space.name,
      elsewhere: (phrases.meetings, .meetings(of: space.id)))
  }
  let times = try visit.suggestions(in: space.id, .of(space.id, visit.sight))
  return PressQuestion(
    title: phrases.proposeTheseTimes(space.name), lead: phrases.list(times),
    buttons: [PressButton(words: phrases.askMembers)],
    elsewhere: (phrases.chooseOtherTimes, Path.newMeeting(in: space.id)))
}

@Sendable private func proposeByPress(_ press: Press) throws -> PressAnswer {
  let visit = press.visit
  let space = try press.keptSpace()
  let elsewhere = (words: visit.phrases.meetings, link: Path.meetings(of: space.id))
  guard try !Meeting.isUnderWay(in: space.id, visit) else {
    return PressAnswer(title: visit.phrases.meetingIsUnderWay, lead: space.name, elsewhere: elsewhere)
  }
  let times = try visit.suggestions(in: space.id, .of(space.id, visit.sight))
  try Meeting.proposeSuggested(in: space.id, visit)
  return PressAnswer(
    title: visit.phrases.said(.timesProposed), lead: visit.phrases.list(times), elsewhere: elsewhere)
}

extension Press {
  /// The room it is about, if the person still keeps it.
  fileprivate func keptSpace() throws -> Space {
    let space = try Room.required(try subject(), visit.sight).space
    guard visit.viewer.mayCallMeetings(in: space) else { throw Refusal.notFound }
    return space
  }
}

extension Visit {
  /// The times the program would propose, in words.
  func suggestions(in space: Space.ID, _ rhythm: MeetingRhythm) throws -> [String] {
    try Meeting.suggestedTimes(in: space, rhythm, self).compactMap { time in
      installation.clock.moments(time).first.map { mailedSpan(from: $0, minutes: rhythm.minutes) }
    }
  }
}
