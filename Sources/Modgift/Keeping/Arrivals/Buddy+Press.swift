import Storage

/// Answering from the mail, by one press, whether one will be a newcomer's buddy.
let buddyPress = OnePress(purpose: .buddy, ask: askToBeBuddy, act: answerAsBuddy)

@Sendable private func askToBeBuddy(_ press: Press) throws -> PressQuestion {
  let phrases = press.visit.phrases
  let asked = try press.asked()
  return PressQuestion(
    title: phrases.beBuddy(for: asked.newcomer.name), lead: phrases.beBuddyLead,
    buttons: [
      PressButton(words: phrases.iWillSayHello, choice: "yes"),
      PressButton(words: phrases.askSomebodyElse, choice: "later"),
    ])
}

@Sendable private func answerAsBuddy(_ press: Press) throws -> PressAnswer {
  let phrases = press.visit.phrases
  let asked = try press.asked()
  guard ["yes", "later"].contains(press.choice) else { throw Refusal.notFound }
  try Buddy.answer(asked.newcomer.id, press.choice == "yes", press.visit)
  guard press.choice == "yes" else { return PressAnswer(title: phrases.somebodyElseIsAsked) }
  return PressAnswer(
    title: phrases.youAreBuddy(of: asked.newcomer.name),
    elsewhere: (phrases.writeTo(asked.newcomer.name), Path("/rooms/new").with("person", asked.newcomer.id)))
}

extension Press {
  /// Whom it is about, while they wait for the person's answer.
  fileprivate func asked() throws -> Buddy {
    let newcomer: Person.ID = try subject()
    guard let asked = try Buddy.asked(visit.sight).first(where: { $0.newcomer.id == newcomer }) else {
      throw Refusal.notFound
    }
    return asked
  }
}
