import Storage

/// What a link in one of the clock's mails does: whoever asked needs no answer any more; whoever was asked wants to be
/// asked no more.
let questionPress = OnePress(
  purpose: .question, ask: askAboutQuestion, act: pressQuestion, takesOneClick: true)

@Sendable private func askAboutQuestion(_ press: Press) throws -> PressQuestion {
  let visit = press.visit
  let phrases = visit.phrases
  let head = try Topic.required(try press.subject(), visit.sight)
  let elsewhere = (words: phrases.openQuestion, link: Path.topic(head.id))
  if head.author == visit.viewer.person {
    return PressQuestion(
      title: head.title, buttons: [PressButton(words: phrases.noAnswerNeeded, choice: "settled")],
      elsewhere: elsewhere)
  }
  return PressQuestion(
    title: phrases.fewerOfThese, lead: phrases.fewerOfTheseHint,
    buttons: [PressButton(words: phrases.fewerOfThese, choice: "fewer")], elsewhere: elsewhere)
}

@Sendable private func pressQuestion(_ press: Press) throws -> PressAnswer {
  let visit = press.visit
  let head = try Topic.required(try press.subject(), visit.sight)
  let elsewhere = (words: visit.phrases.openQuestion, link: Path.topic(head.id))
  guard head.author == visit.viewer.person else {
    try Helper.pause(visit.viewer.person, true, at: visit.now, in: visit.db)
    return PressAnswer(title: visit.phrases.pressedFewer, elsewhere: elsewhere)
  }
  guard press.choice == "settled" else { throw Refusal.notFound }
  try ClockQuestion.settle(head.id, at: visit.now, in: visit.db)
  return PressAnswer(title: visit.phrases.pressedSettled, elsewhere: elsewhere)
}
