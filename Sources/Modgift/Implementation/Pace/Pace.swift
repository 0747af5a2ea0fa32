import Storage

/// The two scores of the Stages of Implementation Completion (Chamberlain, Brown, Saldana 2011): the share of the
/// steps that are done, and the days that were used, for the whole plan or one phase of it.
struct Pace: Hashable, Sendable {
  let done: Int
  let total: Int
  /// From the first day on which a step was done to the last; for a whole plan from its start. Nil before anything is.
  let days: Int?

  /// In percent, rounded down, so that 100 is only what is whole; nil of nothing.
  var share: Int? { total > 0 ? done * 100 / total : nil }
}

extension PlanDates {
  /// The scores of the whole plan.
  var pace: Pace {
    let days = steps.compactMap(\.doneOn)
    return Pace(
      done: days.count, total: steps.count, days: days.max().map { max(0, startsOn.distance(to: $0)) })
  }

  /// The scores of a phase.
  func pace(of phase: Phase.ID) -> Pace {
    let part = steps.filter { $0.phase == phase }
    let days = part.compactMap(\.doneOn)
    let first = days.min()
    return Pace(
      done: days.count, total: part.count,
      days: days.max().flatMap { last in first.map { $0.distance(to: last) } })
  }
}
