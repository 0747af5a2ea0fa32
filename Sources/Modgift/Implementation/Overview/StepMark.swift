import Storage

/// How a step is drawn: filled when done, a ring to come, a ring with a bar when late, a cross when stuck. The shape
/// says it, so that no colour has to.
enum StepMark: Sendable, Hashable, CaseIterable {
  case done, toCome, late, stuck
}

extension StepMark {
  /// How a step stands on a day.
  init(_ step: StepStatus, on day: Day) {
    self =
      step.state == .done ? .done : step.isStuck ? .stuck : step.dueOn < day ? .late : .toCome
  }

  /// How a step of one's own plan stands on a day.
  init(_ step: PlanStep, on day: Day) {
    self = step.state == .done ? .done : step.isStuck ? .stuck : step.isLate(on: day) ? .late : .toCome
  }
}

extension StepMarkKey {
  /// All of them in a language.
  init(_ phrases: any Phrases) { words = StepMark.allCases.map { ($0, phrases.mark($0)) } }
}
