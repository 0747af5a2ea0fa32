import Storage

extension Path {
  static let plan = Path("/plan")
  static let planStart = Path("/plan/start")
  static let planYear = Path("/plan/year")
  static let planHistory = Path("/plan/history")
  static let planAnswers = Path("/plan/answers")
  static let planNews = Path("/plan/news")
  static let newPlanStep = Path("/plan/fit/new")
  static let planFit = Path("/plan/fit")
  static let programmeModel = Path("/programme/model")

  /// The plan of a site, for whoever works at several.
  static func plan(of site: Site.ID) -> Path { plan.with("site", site) }

  static func planStep(_ step: PlanStep.ID, _ part: String? = nil) -> Path {
    part.map { Path("/plan/steps", step, $0) } ?? Path("/plan/steps", step)
  }

  static func planFit(_ step: PlanStep.ID, _ part: String? = nil) -> Path {
    part.map { Path("/plan/fit", step, $0) } ?? Path("/plan/fit", step)
  }

  static func material(_ material: Material.ID, of step: PlanStep.ID) -> Path {
    Path("/plan/steps", step, "materials", material)
  }
}
