import Storage

/// A step that is done by one press in a mail. A step that asks for more than a day is opened instead.
let stepDonePress = OnePress(purpose: .stepDone, ask: askWhetherStepIsDone, act: finishPressedStep)

@Sendable private func askWhetherStepIsDone(_ press: Press) throws -> PressQuestion {
  let (content, step) = try press.step()
  let phrases = press.visit.phrases
  let title = content.title(step)
  let link = Path.planStep(step.id)
  if step.state == .done {
    return PressQuestion(
      title: title, lead: phrases.pressedStepWasDone, elsewhere: (phrases.seePlan, .plan(of: step.site)))
  }
  guard step.isDoneByOnePress else {
    return PressQuestion(title: title, lead: phrases.stepWantsMore, elsewhere: (phrases.takeStep, link))
  }
  return PressQuestion(
    title: phrases.isStepDone(title), lead: content.text(step.shown.done),
    buttons: [PressButton(words: step.doneButton(phrases))], elsewhere: (phrases.takeStep, link))
}

@Sendable private func finishPressedStep(_ press: Press) throws -> PressAnswer {
  let (content, step) = try press.step()
  let visit = press.visit
  if step.isDoneByOnePress {
    try step.become(step.finished(on: visit.today, by: visit.viewer.person), as: .finished, visit)
  } else if step.state != .done {
    return PressAnswer(
      title: content.title(step), lead: visit.phrases.stepWantsMore,
      elsewhere: (visit.phrases.takeStep, .planStep(step.id)))
  }
  return PressAnswer(
    title: visit.phrases.pressedStepIsDone, lead: content.title(step),
    elsewhere: (visit.phrases.seePlan, .plan(of: step.site)))
}

extension PlanStep {
  /// Whether saying that it is done, today, is all there is to say.
  var isDoneByOnePress: Bool { state == .open && (shown.evidence == .nothing || shown.evidence == .date) }

  /// The words of the button that says so.
  func doneButton(_ phrases: any Phrases) -> String {
    shown.evidence == .date ? phrases.yesStepIsDoneToday : phrases.yesStepIsDone
  }
}

extension Press {
  /// The step it is about, as its person may read it today.
  fileprivate func step() throws -> (content: PlanContent, step: PlanStep) {
    let step = try PlanStep.required(try subject(), visit.sight)
    return (try PlanContent(try Plan.holding(step, in: visit.db), visit), step)
  }
}
