import Storage

/// How a plan has come along beside those of similar places: the same number of days after each one's own start, so
/// that nobody is held against those who began long before.
struct SimilarPlaces: Hashable, Sendable {
  /// The share of steps that are done here, in percent.
  let own: Int
  let band: Band

  /// Nil where fewer than five similar places have been at it as long.
  init?(_ plan: PlanStatus, among all: [PlanStatus], on day: Day) {
    let days = plan.startsOn.distance(to: day)
    guard days >= 0 else { return nil }
    let others = all.filter { other in
      other.plan != plan.plan && other.model == plan.model && other.startsOn.distance(to: day) >= days
        && plan.place.isLike(other.place)
    }
    guard let own = plan.share(after: days), let band = Band(others.compactMap { $0.share(after: days) })
    else {
      return nil
    }
    self.own = own
    self.band = band
  }
}

extension PlanStatus {
  /// The share of its steps that were done so many days after its start, in percent; nil of none.
  func share(after days: Int) -> Int? {
    let steps = counted
    guard !steps.isEmpty else { return nil }
    let last = startsOn.advanced(by: days)
    return steps.count { step in step.doneOn.map { $0 <= last } ?? false } * 100 / steps.count
  }
}
