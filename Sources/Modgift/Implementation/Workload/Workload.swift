/// The minutes that some steps take in their first year, by who does them and by month.
struct Workload: Hashable, Sendable {
  /// Twelve months counted from the start, each a twelfth of 52 weeks.
  let months: [Minutes]

  /// Adds up what each step takes one time, `times` over; a trainer's minutes come in `parts` each time. Repetitions are spread evenly from the step's week to the end of the
  /// year.
  init(of steps: some Sequence<Step>) {
    var months = [Minutes](repeating: Minutes(), count: 12)
    for step in steps {
      for week in step.weeksOfFirstYear {
        months[(week - 1) * 12 / 52] = months[(week - 1) * 12 / 52] + step.minutesOfOneTime
      }
    }
    self.months = months
  }

  /// Minutes in the whole year.
  func year(_ role: ModelRole) -> Int { months.map { $0[role] }.reduce(0, +) }

  /// Minutes in a month, as the year's average.
  func averageMonth(_ role: ModelRole) -> Int { year(role) / 12 }

  /// Minutes in the busiest month.
  func busiestMonth(_ role: ModelRole) -> Int { months.map { $0[role] }.max() ?? 0 }
}

extension Step {
  /// The minutes of one time, all goes of the trainer counted.
  var minutesOfOneTime: Minutes {
    var all = minutes
    all.trainer = minutes.trainer * min(max(parts, 1), Step.weeks.upperBound)
    return all
  }

  /// The weeks after the start, 1 to 52, in which it is done in the first year.
  var weeksOfFirstYear: [Int] {
    let first = min(max(week, Step.weeks.lowerBound), Step.weeks.upperBound)
    let count = min(max(times, 1), Step.weeks.upperBound)
    return (0..<count).map { first + $0 * (Step.weeks.upperBound + 1 - first) / count }
  }
}
