import Storage

/// Yes or not now to keeping a network, by one press in a mail.
let hostingPress = OnePress(purpose: .hosting, ask: askToHost, act: takeSeat)

@Sendable private func askToHost(_ press: Press) throws -> PressQuestion {
  let visit = press.visit
  let hosting = try Hosting.of(try press.subject(), visit)
  let phrases = visit.phrases
  let elsewhere = (words: hosting.room.name, link: Path.hosting(hosting.room.space))
  guard let question = hosting.question else {
    return PressQuestion(title: phrases.pressedSeatIsTaken, elsewhere: elsewhere)
  }
  let reasons = phrases.list(question.reasons.map(phrases.turnReason))
  return PressQuestion(
    title: phrases.asked(question),
    lead: reasons.isEmpty ? nil : phrases.whyYou(reasons),
    buttons: [
      PressButton(words: phrases.sayYesToSeat, choice: "yes"),
      PressButton(words: phrases.sayNotNow, choice: "later"),
    ], elsewhere: elsewhere)
}

@Sendable private func takeSeat(_ press: Press) throws -> PressAnswer {
  let visit = press.visit
  let hosting = try Hosting.of(try press.subject(), visit)
  let space = hosting.room.space
  let person = visit.viewer.person
  let elsewhere = (words: hosting.room.name, link: Path.hosting(space))
  if press.choice == "later" {
    try KeptRoom.decline(person, in: space, HostDeed(visit))
    return PressAnswer(title: visit.phrases.pressedLater, elsewhere: elsewhere)
  }
  guard press.choice == "yes", let question = hosting.question,
    try KeptRoom.take(question.seat, person, in: space, HostDeed(visit))
  else {
    return PressAnswer(title: visit.phrases.pressedSeatIsTaken, elsewhere: elsewhere)
  }
  return PressAnswer(
    title: visit.phrases.pressedSeat(
      question.seat, of: visit.phrases.keptRoom(hosting.room.kind, name: hosting.room.name)),
    elsewhere: elsewhere)
}
