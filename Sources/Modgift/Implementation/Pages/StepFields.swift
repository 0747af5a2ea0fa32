import Storage

/// The fields of the three forms about an open step.
struct StepFields {
  let step: PlanStep
  let form: StepForm
  let content: PlanContent
  let phrases: any Phrases
  let today: Day

  /// What the step names as evidence, and no more.
  var done: [any FormField] {
    let label = step.shown.asks.map(content.text) ?? phrases.evidenceLabel(step.shown.evidence)
    let error = form.evidenceProblem.map(phrases.stepProblem)
    let value = form.evidence.first ?? ""
    switch step.shown.evidence {
    case .nothing: return []
    case .date: return [TextField(name: "evidence", label: label, value: value, kind: .day, error: error)]
    case .number:
      return [
        TextField(name: "evidence", label: label, value: value, kind: .number, error: error, longest: 12)
      ]
    case .line:
      return [
        TextField(name: "evidence", label: label, value: value, error: error, longest: StepForm.longestLine)
      ]
    case .people:
      return [
        ChoiceField(
          name: "evidence", label: label,
          choices: content.owners.candidates.map {
            Choice(
              value: $0.id.description, words: $0.name, isChosen: form.evidence.contains($0.id.description))
          }, takesSeveral: true, error: error)
      ]
    }
  }

  var later: [any FormField] {
    [
      TextField(
        name: "later", label: phrases.whenThen, value: form.later, kind: .day,
        error: form.laterProblem.map(phrases.stepProblem)),
      TextField(
        name: "note", label: phrases.whyLater, value: form.laterNote, need: phrases.optional, scope: "later",
        longest: Plan.longestNote),
    ]
  }

  var stuck: [any FormField] {
    let known = content.barriers(step).map {
      Choice(value: $0.id.text, words: content.text($0.name), isChosen: $0.id.text == form.barrier)
    }
    let other = Choice(value: "", words: phrases.somethingElse, isChosen: known.allSatisfy { !$0.isChosen })
    return [
      ChoiceField(
        name: "barrier", label: phrases.whatIsInTheWay, choices: known + [other],
        error: form.stuckProblem.map(phrases.stepProblem)),
      TextArea(
        name: "note", label: phrases.inYourWords, value: form.stuckNote, rows: 3, hint: phrases.noteHint,
        need: phrases.optional, scope: "stuck", longest: Plan.longestNote),
    ]
  }
}
