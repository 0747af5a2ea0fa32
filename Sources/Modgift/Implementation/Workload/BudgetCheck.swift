/// What a place of the size that the model's budget speaks of spends, beside what it may spend.
struct BudgetCheck: Hashable, Sendable {
  let budget: Budget
  let workload: Workload

  /// Whether the manager's year and a trainer's month are within the budget: the month as the year's average, since
  /// learning to be a trainer takes a long day by itself. The busiest month stands beside it (`Workload`).
  var holds: Bool {
    workload.year(.manager) <= budget.managerHoursAYear * 60
      && workload.averageMonth(.trainer) <= budget.trainerHoursAMonth * 60
  }
}

extension Model {
  /// The model's promise of time, added up; nil where it promises nothing.
  var budgetCheck: BudgetCheck? {
    budget.map { budget in
      BudgetCheck(budget: budget, workload: Workload(of: fit(self, to: budget.answers).steps.map(\.step)))
    }
  }
}
