import Storage

/// What is typed about a step when it is done, put off, or stuck; and what is wrong with it.
struct StepForm {
  /// The evidence the step asks for, as it was typed: a day, a number, a line; several for people.
  var evidence: [String] = []
  var evidenceProblem: Problem?
  /// The day it is put off to.
  var later = ""
  var laterNote = ""
  var laterProblem: Problem?
  /// What is in the way: a barrier of the model, or something else.
  var barrier = ""
  var stuckNote = ""
  var stuckProblem: Problem?

  /// What can be wrong.
  enum Problem: Equatable {
    case missing
    case notADay
    case outside(Day, Day)
    case notANumber
    case nobodyChosen
    case text(TextProblem)
  }

  var isSound: Bool { evidenceProblem == nil && laterProblem == nil && stuckProblem == nil }

  /// What is proposed before anything is typed.
  init(_ step: PlanStep, on today: Day) {
    if step.shown.evidence == .date { evidence = [today.description] }
    later = max(today, step.dueOn).advanced(by: 7).description
    barrier = step.barrier?.text ?? ""
  }
}

extension StepForm {
  /// The longest line of evidence.
  static let longestLine = 300
  /// How many days back a step can have been done, and how many ahead it can be put off.
  static let longestPast = 3_660
  static let longestWait = 730

  /// Reads the evidence; what it comes to is the day the step was done and a note.
  mutating func takeEvidence(_ form: Form, _ step: Step, people: [SitePerson], on today: Day) -> (
    day: Day, note: String
  )? {
    evidence = form.all("evidence").map { trimmed($0) }
    let typed = evidence.first ?? ""
    switch step.evidence {
    case .nothing: return (today, "")
    case .date:
      let first = today.advanced(by: -StepForm.longestPast)
      guard let day = Day(iso: typed) else { return wrongEvidence(typed.isEmpty ? .missing : .notADay) }
      guard (first...today).contains(day) else { return wrongEvidence(.outside(first, today)) }
      return (day, "")
    case .number:
      let digits = typed.filter { $0 != "." && $0 != " " }
      guard let number = Int(digits), (0...1_000_000).contains(number) else {
        return wrongEvidence(typed.isEmpty ? .missing : .notANumber)
      }
      return (today, String(number))
    case .line:
      if let problem = TextProblem(in: typed, longest: StepForm.longestLine) {
        return wrongEvidence(problem == .empty ? .missing : .text(problem))
      }
      return (today, oneLine(typed))
    case .people:
      let names = people.once.filter { evidence.contains($0.id.description) }.map(\.name)
      return names.isEmpty ? wrongEvidence(.nobodyChosen) : (today, names.joined(separator: ", "))
    }
  }

  private mutating func wrongEvidence(_ problem: Problem) -> (day: Day, note: String)? {
    evidenceProblem = problem
    return nil
  }

  /// Reads when it will be done.
  mutating func takeLater(_ form: Form, on today: Day) -> (day: Day, note: String)? {
    later = form.trimmed("later")
    laterNote = form.trimmed("note")
    let last = today.advanced(by: StepForm.longestWait)
    guard let day = Day(iso: later) else {
      laterProblem = later.isEmpty ? .missing : .notADay
      return nil
    }
    guard (today...last).contains(day) else {
      laterProblem = .outside(today, last)
      return nil
    }
    if let problem = StepForm.problem(withNote: laterNote) {
      laterProblem = .text(problem)
      return nil
    }
    return (day, laterNote)
  }

  /// Reads what is in the way: one of the step's barriers, own words, or both.
  mutating func takeObstacle(_ form: Form, among barriers: [KnownBarrier]) -> (
    barrier: KnownBarrier.ID?, note: String
  )? {
    barrier = form["barrier"]
    stuckNote = form.trimmed("note")
    let known = barriers.first { $0.id.text == barrier }?.id
    if known == nil, stuckNote.isEmpty { stuckProblem = .missing }
    if let problem = StepForm.problem(withNote: stuckNote) { stuckProblem = .text(problem) }
    return stuckProblem == nil ? (known, stuckNote) : nil
  }

  /// What is wrong with a note; an empty one is right.
  static func problem(withNote note: String) -> TextProblem? {
    let problem = TextProblem(in: note, longest: Plan.longestNote)
    return problem == .empty ? nil : problem
  }
}
