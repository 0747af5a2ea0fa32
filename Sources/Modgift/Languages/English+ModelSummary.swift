extension English {
  var ownNetwork: String { "your network" }

  func summary(_ model: Model) -> String {
    let core = model.steps.count { $0.isCore }
    return "\(model.name.english) (\(model.id)), version \(model.version): \(model.steps.count) steps in "
      + "\(model.phases.count) phases, \(core) of them core, and \(model.rules.count) rules."
  }

  func hours(_ workload: Workload, _ model: Model) -> String {
    let shares = ModelRole.allCases.map { "\(role($0, model)) \(hours(workload.year($0)))" }
    return "First year: \(list(shares)). A month for a \(role(.trainer, model)): "
      + "\(hours(workload.averageMonth(.trainer))), the busiest \(hours(workload.busiestMonth(.trainer)))."
  }

  func budget(_ check: BudgetCheck) -> String {
    let promise =
      "\(hours(check.budget.managerHoursAYear * 60)) a year for the manager and "
      + "\(hours(check.budget.trainerHoursAMonth * 60)) a month for a trainer"
    return check.holds ? "That keeps the promise of \(promise)." : "That is more than promised: \(promise)."
  }

  func hours(_ minutes: Int) -> String {
    minutes < 60
      ? "\(minutes) min" : minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
  }

  private func role(_ role: ModelRole, _ model: Model) -> String {
    (model.roles[role]?.english ?? role.rawValue).lowercased()
  }
}
