/// What a person reads about a model file and its parts.
protocol ModelPhrases: Sendable {
  /// What is wrong at a place of a model file, and what to do about it.
  func reason(_ reason: ModelProblem.Reason) -> String
  /// How many steps, phases, core steps and rules a model has.
  func summary(_ model: Model) -> String
  /// The hours of the first year by who does them, and a trainer's busiest month.
  func hours(_ workload: Workload, _ model: Model) -> String
  /// Whether a model keeps what its budget promises.
  func budget(_ check: BudgetCheck) -> String
  /// What a plan's texts call the network of a site that is in none yet.
  var ownNetwork: String { get }
  /// Minutes as hours and minutes, short.
  func hours(_ minutes: Int) -> String
}
