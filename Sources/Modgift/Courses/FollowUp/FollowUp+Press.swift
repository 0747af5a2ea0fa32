import Storage

/// The follow-up question, answered by one press.
let followUpPress = OnePress(purpose: .followUp, ask: askFollowUp, act: takeFollowUp)

@Sendable private func askFollowUp(_ press: Press) throws -> PressQuestion {
  let course = try press.course()
  let phrases = press.visit.phrases
  return PressQuestion(
    title: phrases.followUpQuestion,
    lead: phrases.followUpLead(phrases.day(course.heldOn), at: course.place),
    buttons: FollowUp.answers.map { answer in
      PressButton(words: phrases.followUpAnswer(answer), choice: answer.rawValue)
    })
}

@Sendable private func takeFollowUp(_ press: Press) throws -> PressAnswer {
  let course = try press.course()
  let visit = press.visit
  guard let answer = FollowUp.Answer(rawValue: press.choice) else { throw Refusal.notFound }
  try FollowUp.answer(
    answer, after: course, by: visit.viewer.person, on: visit.today, in: visit.db)
  return PressAnswer(
    title: visit.phrases.thanksForFollowUp, lead: visit.phrases.afterFollowUp(answer))
}

/// The question in the digest, with its answers as buttons.
@Sendable func followUpForDigest(_ visit: Visit, _ window: DigestWindow) throws -> [DigestSection] {
  let person = visit.viewer.person
  guard let course = try FollowUp.due(for: person, on: visit.today, in: visit.db) else { return [] }
  let phrases = visit.phrases
  let presses = FollowUp.answers.map { answer in
    DigestPress(
      words: phrases.followUpAnswer(answer),
      link: window.press(.followUp, for: person, about: course.id, choosing: answer.rawValue))
  }
  let item = DigestItem(
    title: phrases.followUpQuestion,
    about: phrases.followUpLead(phrases.day(course.heldOn), at: course.place),
    link: window.press(.followUp, for: person, about: course.id), presses: presses)
  return [DigestSection(part: .waiting, items: [item], asks: phrases.oneFollowUpWaits)]
}

extension FollowUp {
  /// In the order in which they are offered.
  static let answers: [Answer] = [.yes, .partly, .no]
}

extension Press {
  fileprivate func course() throws -> AskedCourse {
    try AskedCourse.required(try subject(), of: visit.viewer.person, in: visit.db)
  }
}
