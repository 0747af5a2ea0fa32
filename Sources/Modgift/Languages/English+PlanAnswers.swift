extension English {
  var answersLead: String {
    "Has something changed with you? Change the answer, and first you see what it changes. You choose what to take in."
  }
  var changeAnswers: String { "Your answers and coordinator" }
  var answerIsEstimate: String { "The number is an estimate from your inhabitants." }
  func knownToday(_ value: String) -> String { "As far as we know it is now: \(value)." }
  var seeWhatChanges: String { "See what it changes" }
  var answersCannotUndo: String {
    "This can no longer be undone in one press, for the plan has changed since. Change the answers below instead. Nothing is lost."
  }
  var answersChangeTitle: String { "What the new answers change" }
  var answersChangeLead: String {
    "Nothing has changed yet. Tick what you want to take in. All else stays as it is, and what is done stays done."
  }
  var answersChangeNothing: String { "No step becomes another. Save, and the plan has the new answers." }
  var ruleBegins: String { "This now goes for you" }
  var ruleEnds: String { "This goes for you no more" }
  var withNewAnswers: String { "From now on" }
  func handOverSteps(_ count: Int, to name: String) -> String {
    count == 1
      ? "Hand the coordinator’s open step over to \(name) as well"
      : "Hand the coordinator’s \(number(count)) open steps over to \(name) as well"
  }
  var saveAnswers: String { "Save the answers, and take what is chosen" }
}
