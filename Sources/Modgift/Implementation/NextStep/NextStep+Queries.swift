import Storage

extension PlanStep {
  /// The step the viewer should take next, and its plan; nothing where none is open that could be theirs.
  static func next(in plans: [Plan], _ sight: Sight) throws -> (step: PlanStep, plan: Plan)? {
    let steps = try plans.flatMap { try $0.steps(sight) }
    let step = NextStep(steps: steps).first(for: sight.viewer.person)
    return step.flatMap { step in plans.first { $0.id == step.plan }.map { (step, $0) } }
  }

  /// The open steps of some plans that the viewer owns.
  static func openOwned(in plans: [Plan], _ sight: Sight) throws -> [PlanStep] {
    try plans.flatMap { try $0.steps(sight) }.filter {
      $0.state == .open && $0.owner == sight.viewer.person
    }
  }
}
