import Storage

/// What is typed when a step is fitted to the site, or one of the site's own is added.
struct FitForm {
  var title = ""
  var why = ""
  var lines = ""
  var done = ""
  var due = ""
  /// A person's key, or nothing for the role.
  var owner = ""
  var minutes = ""
  var problems: [Field: TextProblem] = [:]
  var dayProblem: StepForm.Problem?
  var minutesProblem: StepForm.Problem?

  enum Field: String, Sendable, CaseIterable {
    case title, why, lines = "do", done
  }

  /// The most lines of what to do, and how long each may be, as a model's file has it.
  static let mostLines = 12
  static let longestLine = 600
  static let longestTitle = 120
  static let mostMinutes = 480

  /// An empty step, two weeks from now.
  init(on today: Day, owner: Person.ID?) {
    due = today.advanced(by: 14).description
    self.owner = owner?.description ?? ""
    minutes = "20"
  }

  /// A step as it is.
  init(_ step: PlanStep, _ content: PlanContent) {
    title = content.title(step)
    why = content.text(step.shown.why)
    lines = content.lines(step.shown.bullets).joined(separator: "\n")
    done = content.text(step.shown.done)
    due = step.dueOn.description
    owner = step.owner?.description ?? ""
    minutes = String(step.shown.minutes[step.ownerRole])
  }

  /// What was sent.
  init(_ form: Form, on today: Day) {
    title = lineOfText(form["title"])
    why = form.trimmed("why")
    lines = form["do"]
    done = form.trimmed("done")
    due = form.trimmed("due")
    owner = form["owner"]
    minutes = form.trimmed("minutes")
    check(on: today)
  }

  var isSound: Bool { problems.isEmpty && dayProblem == nil && minutesProblem == nil }

  var day: Day? { Day(iso: due) }

  /// What to do, line by line.
  var bullets: [String] {
    lines.split(whereSeparator: \.isNewline).map { lineOfText(String($0)) }.filter { !$0.isEmpty }
  }

  private mutating func check(on today: Day) {
    problems[.title] = TextProblem(in: title, longest: FitForm.longestTitle)
    for (field, text) in [(Field.why, why), (.done, done)] {
      let problem = TextProblem(in: text, longest: Plan.longestNote)
      if problem != .empty { problems[field] = problem }
    }
    let longest = FitForm.mostLines * FitForm.longestLine
    if let problem = TextProblem(in: lines, longest: longest), problem != .empty {
      problems[.lines] = problem
    }
    let range = today.advanced(by: -StepForm.longestPast)...today.advanced(by: StepForm.longestWait)
    if let day {
      if !range.contains(day) { dayProblem = .outside(range.lowerBound, range.upperBound) }
    } else {
      dayProblem = .notADay
    }
    if !(0...FitForm.mostMinutes).contains(Int(minutes) ?? -1) { minutesProblem = .notANumber }
  }
}
