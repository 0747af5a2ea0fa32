extension Danish {
  func isStepDone(_ step: String) -> String { "Er det gjort: \(step)?" }
  var yesStepIsDone: String { "Ja, det er gjort" }
  var yesStepIsDoneToday: String { "Ja, det er gjort i dag" }
  var pressedStepIsDone: String { "Godt gået. Trinnet er gjort" }
  var pressedStepWasDone: String { "Det er allerede gjort. Du behøver ikke gøre mere." }
  var stepWantsMore: String { "Trinnet spørger om lidt mere end et tryk. Åbn det, så er det hurtigt gjort." }
  var seePlan: String { "Se jeres plan" }
  var oneStepWaits: String { "dit næste trin" }
}
