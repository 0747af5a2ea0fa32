extension Danish {
  var ownNetwork: String { "jeres netværk" }

  func summary(_ model: Model) -> String {
    let core = model.steps.count { $0.isCore }
    return "\(model.name.danish) (\(model.id)), version \(model.version): \(model.steps.count) trin i "
      + "\(model.phases.count) faser, heraf \(core) kernetrin, og \(model.rules.count) regler."
  }

  func hours(_ workload: Workload, _ model: Model) -> String {
    let shares = ModelRole.allCases.map { "\(role($0, model)) \(hours(workload.year($0)))" }
    // Hours end in an abbreviation's full stop, which ends the sentence too.
    return "Første år: \(list(shares)) En måned for \(role(.trainer, model)): "
      + "\(hours(workload.averageMonth(.trainer))), den travleste \(hours(workload.busiestMonth(.trainer)))"
  }

  func budget(_ check: BudgetCheck) -> String {
    let promise =
      "\(hours(check.budget.managerHoursAYear * 60)) om året for lederen og "
      + "\(hours(check.budget.trainerHoursAMonth * 60)) om måneden for en træner"
    return check.holds ? "Det holder løftet om \(promise)." : "Det er mere end lovet: \(promise)."
  }

  func hours(_ minutes: Int) -> String {
    minutes < 60
      ? "\(minutes) min."
      : minutes % 60 == 0 ? "\(minutes / 60) t." : "\(minutes / 60) t. \(minutes % 60) min."
  }

  private func role(_ role: ModelRole, _ model: Model) -> String {
    (model.roles[role]?.danish ?? role.rawValue).lowercased()
  }
}
