import Storage

/// What is chosen on the last screen before a plan is made: the rules that fit, the day, and who coordinates.
struct StartChoices {
  /// The rules the site will not follow, each with its note.
  var overruled: [Rule.ID: String] = [:]
  var startsOn = ""
  var lead: Person.ID?
  var dayProblem: DayProblem?
  var noteProblems: [Rule.ID: TextProblem] = [:]

  /// What can be wrong with the day.
  enum DayProblem: Equatable {
    case notADay
    case refused(PlanStart.Refusal)
  }

  /// What is proposed: all rules, next Monday, and the viewer where they work with citizens.
  init(for people: [SitePerson], _ visit: Visit) {
    startsOn = nextMonday(after: visit.today).description
    lead = StartChoices.proposedLead(among: people, visit)
  }

  private static func proposedLead(among people: [SitePerson], _ visit: Visit) -> Person.ID? {
    people.first { $0.id == visit.viewer.person && $0.kind != .manager }?.id
      ?? people.first { $0.kind != .manager }?.id ?? people.first?.id
  }

  /// What was sent.
  init(_ form: Form, for people: [SitePerson], rules: [Rule.ID], _ visit: Visit) {
    startsOn = form.trimmed("start")
    lead =
      people.first { $0.id.description == form["lead"] }?.id
      ?? StartChoices.proposedLead(among: people, visit)
    let named = Set(form.all("overrule"))
    for rule in rules where named.contains(rule.text) {
      let note = form.trimmed("note-\(rule)")
      overruled[rule] = note
      let problem = TextProblem(in: note, longest: Plan.longestNote)
      if let problem, problem != .empty { noteProblems[rule] = problem }
    }
    dayProblem = StartChoices.problem(with: startsOn, visit)
  }

  var isSound: Bool { dayProblem == nil && noteProblems.isEmpty }

  /// The day itself, when it is one a plan can start on.
  var day: Day? { Day(iso: startsOn) }

  private static func problem(with text: String, _ visit: Visit) -> DayProblem? {
    guard let day = Day(iso: text) else { return .notADay }
    do {
      try PlanStart.check(day, today: visit.today)
      return nil
    } catch {
      return .refused(error)
    }
  }
}

/// The first Monday after a day.
private func nextMonday(after day: Day) -> Day { day.advanced(by: 8 - day.weekday) }
