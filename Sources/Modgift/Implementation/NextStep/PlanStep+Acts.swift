import Storage

/// What can be done with a step: pure changes from one state to another.
extension PlanStep {
  /// Done on a day, by somebody.
  func finished(on day: Day, by person: Person.ID) -> PlanStep {
    var step = freed
    step.state = .done
    step.doneOn = day
    step.doneBy = person
    return step
  }

  /// Not done after all.
  var reopened: PlanStep {
    var step = self
    step.state = .open
    step.doneOn = nil
    step.doneBy = nil
    return step
  }

  /// To be done on another day.
  func postponed(to day: Day) -> PlanStep {
    var step = self
    step.dueOn = day
    return step
  }

  /// Stuck on something the model knows, or on something else.
  func stuck(on barrier: KnownBarrier.ID?, at now: Timestamp) -> PlanStep {
    var step = self
    step.barrier = barrier
    step.stuckAt = now
    return step
  }

  /// Not stuck any more.
  var freed: PlanStep {
    var step = self
    step.barrier = nil
    step.stuckAt = nil
    return step
  }

  /// Not for this site.
  var setAside: PlanStep {
    var step = freed
    step.state = .aside
    return step
  }

  /// Taken up again.
  var takenUp: PlanStep {
    var step = self
    step.state = .open
    return step
  }

  /// In somebody else's hands.
  func owned(by person: Person.ID?) -> PlanStep {
    var step = self
    step.owner = person
    return step
  }

  /// With another wording.
  func worded(_ wording: StepWording) -> PlanStep {
    var step = self
    step.wording = wording
    return step
  }
}
