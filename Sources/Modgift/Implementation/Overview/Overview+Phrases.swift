import Storage

/// The words of the pages that show many plans: the programme's, a network's, and a manager's one page.
protocol PlanOverviewPhrases: CodebookPhrases {
  var plansTab: String { get }
  var plansOverviewTitle: String { get }
  func plansOverviewLead(_ model: String) -> String
  var plansMapTitle: String { get }
  var plansMapDescription: String { get }
  func planTile(_ site: String, _ phase: String?, isFinished: Bool) -> String
  var noPlanHere: String { get }
  var finishedPlan: String { get }
  func plansFigure(_ figure: PlansFigure) -> String
  var sitesAndPlans: String { get }
  var phaseColumn: String { get }
  var stepColumn: String { get }
  var doneColumn: String { get }
  var stoppedColumn: String { get }
  var medianDaysColumn: String { get }
  var medianShareColumn: String { get }
  var barrierColumn: String { get }
  var daysQuietColumn: String { get }
  var wherePlansStop: String { get }
  var wherePlansStopLead: String { get }
  var allSteps: String { get }
  var phasesTogether: String { get }
  var phasesTogetherLead: String { get }
  var barriersGiven: String { get }
  var noBarriersGiven: String { get }
  var stillPlans: String { get }
  var stillPlansLead: String { get }
  var noStillPlans: String { get }
  var noBarrierGiven: String { get }
  var ownStepOfSite: String { get }
  var allStillPlans: String { get }
  var noPlansYet: String { get }
  var noPlansYetAdvice: String { get }
  var takePlansAway: String { get }
  var takePlansAwayLead: String { get }
  func planFile(_ file: PlanFile) -> String
  func percent(_ number: Int) -> String
  func days(_ number: Int) -> String
  func plansCount(_ number: Int) -> String

  var networkPlans: String { get }
  func networkPlansLead(_ network: String) -> String
  var networkPlansAudience: String { get }
  var siteByPhase: String { get }
  var standsAtColumn: String { get }
  var notStarted: String { get }
  func doneOf(_ done: Int, _ total: Int) -> String
  var whoCanHelp: String { get }
  var whoCanHelpLead: String { get }
  func standsAt(_ site: String, _ step: String) -> String
  func isStuckAt(_ site: String, _ step: String) -> String
  func tookIt(_ site: String, _ day: String) -> String
  var nobodyToHelpYet: String { get }
  var askInTheRoom: String { get }

  var managerPage: String { get }
  func managerPageLead(_ site: String, _ day: String) -> String
  var managerWhere: String { get }
  func managerWhereWords(_ done: Int, of total: Int, _ phase: String?) -> String
  var managerNext: String { get }
  var managerNothingNext: String { get }
  var managerWaits: String { get }
  var managerNothingWaits: String { get }
  var managerHours: String { get }
  var managerHoursNote: String { get }
  var spentColumn: String { get }
  var toComeColumn: String { get }
  var firstYearColumn: String { get }
  var roleColumn: String { get }
  var managerCompared: String { get }
  func bandWords(_ own: Int, _ lower: Int, _ upper: Int, _ places: Int) -> String
  func bandStanding(_ standing: Band.Standing) -> String
  var managerNoBand: String { get }
  func dueBy(_ day: String) -> String
  func overdueSince(_ day: String) -> String
  func stuckBecause(_ barrier: String) -> String
  var stuckUnsaid: String { get }
  func more(_ count: Int) -> String
  func mark(_ mark: StepMark) -> String
  var printIt: String { get }
}

/// A figure at the top of the programme's page about plans.
enum PlansFigure: Sendable, CaseIterable {
  case plans, finished, still, medianShare
}
