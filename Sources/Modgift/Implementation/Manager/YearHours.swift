import Storage

/// The minutes of a plan's first year: those that are behind, and those to come.
struct YearHours: Hashable, Sendable {
  var spent = Minutes()
  var toCome = Minutes()

  /// Adds up what the steps take as the plan has them. Of a step that is done, the times whose week has come are
  /// behind and at least one is; the rest of its times are still to come, as is all of a step that isn't done.
  /// - Parameter week: The week of the plan it is now, from 1.
  init(_ steps: [(step: Step, isDone: Bool)], week: Int) {
    for (step, isDone) in steps {
      let weeks = step.weeksOfFirstYear
      let behind = isDone ? max(1, weeks.count { $0 <= week }) : 0
      for time in weeks.indices {
        if time < behind {
          spent = spent + step.minutesOfOneTime
        } else {
          toCome = toCome + step.minutesOfOneTime
        }
      }
    }
  }

  /// The whole first year.
  var year: Minutes { spent + toCome }
}

extension Plan {
  /// Which week of the plan a day is in, from 1.
  func week(on day: Day) -> Int { max(0, startsOn.distance(to: day)) / 7 + 1 }
}
