extension English {
  func isStepDone(_ step: String) -> String { "Is it done: \(step)?" }
  var yesStepIsDone: String { "Yes, it is done" }
  var yesStepIsDoneToday: String { "Yes, it was done today" }
  var pressedStepIsDone: String { "Well done. The step is done" }
  var pressedStepWasDone: String { "It is done already. There is nothing more to do." }
  var stepWantsMore: String {
    "The step asks for a little more than a press. Open it, and it is quickly done."
  }
  var seePlan: String { "See your plan" }
  var oneStepWaits: String { "your next step" }
}
