import Storage

/// How the plans of one model go, all of them together: counts, medians and days, nothing of any single site.
struct PlansOverview: Sendable {
  let plans: Int
  /// In how many every step is done.
  let finished: Int
  /// How many stand still today.
  let still: Int
  /// Of the plans' shares of done steps, in percent; nil without plans.
  let medianShare: Int?
  let phases: [PhaseProgress]
  /// In the order of the model; a site's own steps are not among them.
  let steps: [StepProgress]
  /// How often each barrier is given today, the most frequent first.
  let barriers: [(barrier: KnownBarrier.ID, plans: Int)]

  init(_ plans: [PlanStatus], of model: Model, on day: Day) {
    let waits = model.waits
    let dates = plans.map { $0.dates(waits) }
    self.plans = plans.count
    finished = plans.count { $0.next == nil }
    still = plans.count { $0.standsStill(on: day) }
    medianShare = median(of: dates.compactMap(\.pace.share))
    phases = progress(of: model.phases.map(\.id), over: dates)
    steps = progress(of: model.steps.map(\.id), over: dates).filter { $0.plans > 0 }
    let given = plans.flatMap { Set($0.steps.filter(\.isStuck).compactMap(\.barrier)) }
    barriers = Dictionary(grouping: given, by: \.self).map { (barrier: $0, plans: $1.count) }
      .sorted { ($1.plans, $0.barrier) < ($0.plans, $1.barrier) }
  }

  /// The steps at which the most plans are now, the most first.
  func stops(_ count: Int) -> [StepProgress] {
    Array(
      steps.enumerated().filter { $0.element.next > 0 }
        .sorted { ($1.element.next, $0.offset) < ($0.element.next, $1.offset) }
        .map(\.element).prefix(count))
  }
}
