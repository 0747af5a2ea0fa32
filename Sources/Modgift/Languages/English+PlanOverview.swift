extension English {
  var plansTab: String { "Plans" }
  var plansOverviewTitle: String { "The plans in numbers" }
  func plansOverviewLead(_ model: String) -> String {
    "\(model): where the sites have got to, where they stop, and how long it takes. States and days only; a site's own words stay with it."
  }
  var plansMapTitle: String { "How far are the municipalities?" }
  var plansMapDescription: String {
    "Denmark as tiles, one for each municipality. The number in a tile is the phase it is in. The table further down says the same in words."
  }
  func planTile(_ site: String, _ phase: String?, isFinished: Bool) -> String {
    "\(site): \(phase ?? (isFinished ? "every step is done" : "no plan yet"))"
  }
  var noPlanHere: String { "No plan" }
  var finishedPlan: String { "Every step is done" }
  func plansFigure(_ figure: PlansFigure) -> String {
    switch figure {
    case .plans: "plans"
    case .finished: "are finished"
    case .still: "stand still"
    case .medianShare: "of the steps are done, at the median"
    }
  }
  var sitesAndPlans: String { "The sites and their plans" }
  var phaseColumn: String { "Phase" }
  var stepColumn: String { "Step" }
  var doneColumn: String { "Done" }
  var stoppedColumn: String { "Are here now" }
  var medianDaysColumn: String { "Days (median)" }
  var medianShareColumn: String { "Share done (median)" }
  var barrierColumn: String { "What is in the way" }
  var daysQuietColumn: String { "Since the last step" }
  var wherePlansStop: String { "Where many are now" }
  var wherePlansStopLead: String {
    "The first step that isn't done in each plan. Days are counted from when a step could begin until it was done."
  }
  var allSteps: String { "All steps" }
  var phasesTogether: String { "Phase by phase" }
  var phasesTogetherLead: String {
    "Share done and days used, as in SIC (Stages of Implementation Completion): the days run from a phase's first done step to its last, where the whole phase is done."
  }
  var barriersGiven: String { "What those who are stuck have answered" }
  var noBarriersGiven: String { "Nobody has said what is in the way." }
  var stillPlans: String { "Plans that stand still" }
  var stillPlansLead: String {
    "Something is overdue or stuck, and nothing has been done for eight weeks. Call, and ask what would help."
  }
  var noStillPlans: String { "No plan stands still." }
  var noBarrierGiven: String { "Not answered" }
  var ownStepOfSite: String { "A step of the site's own" }
  var allStillPlans: String { "All of them" }
  var noPlansYet: String { "Nobody has a plan yet" }
  var noPlansYetAdvice: String { "As soon as a site starts its plan, you can see here how far it is." }
  var takePlansAway: String { "Take the numbers with you" }
  var takePlansAwayLead: String {
    "A row for every step of every plan, with a codebook that explains every column."
  }
  func planFile(_ file: PlanFile) -> String {
    switch file {
    case .workbook: "Excel with codebook"
    case .steps: "The steps as CSV"
    case .codebook: "The codebook as CSV"
    }
  }
  func percent(_ number: Int) -> String { "\(number)%" }
  func days(_ number: Int) -> String { number == 1 ? "1 day" : "\(self.number(number)) days" }
  func plansCount(_ number: Int) -> String { number == 1 ? "1 plan" : "\(self.number(number)) plans" }
}

extension English {
  var networkPlans: String { "Our plans" }
  func networkPlansLead(_ network: String) -> String {
    "How far each site of \(network) has come, and who can help whom. Notes and own words stay at the site."
  }
  var networkPlansAudience: String { "The network's members. The programme sees states and days too." }
  var siteByPhase: String { "Site by site" }
  var standsAtColumn: String { "Has got to" }
  var notStarted: String { "Not started" }
  func doneOf(_ done: Int, _ total: Int) -> String { "\(number(done)) of \(number(total))" }
  var whoCanHelp: String { "Who can help whom?" }
  var whoCanHelpLead: String { "One site stands at a step that another has taken. Ask them." }
  func standsAt(_ site: String, _ step: String) -> String { "\(site) has got to “\(step)”" }
  func isStuckAt(_ site: String, _ step: String) -> String { "\(site) is stuck at “\(step)”" }
  func tookIt(_ site: String, _ day: String) -> String { "\(site) did it on \(day)" }
  var nobodyToHelpYet: String { "Nobody has been at a step where another stands now." }
  var askInTheRoom: String { "Ask in the network" }

  var managerPage: String { "The plan on one page" }
  func managerPageLead(_ site: String, _ day: String) -> String { "\(site) · \(day)" }
  var managerWhere: String { "Where are we?" }
  func managerWhereWords(_ done: Int, of total: Int, _ phase: String?) -> String {
    let start = "\(number(done)) of \(number(total)) steps are done."
    return phase.map { "\(start) We are in “\($0)”." } ?? "\(start) All of it is in place."
  }
  var managerNext: String { "What is next" }
  var managerNothingNext: String { "The others have nothing left to do." }
  var managerWaits: String { "What waits for the manager" }
  var managerNothingWaits: String { "Nothing waits for you." }
  var managerHours: String { "Hours in the first year" }
  var managerHoursNote: String { "By the model's numbers for each step, as you have it." }
  var spentColumn: String { "Spent" }
  var toComeColumn: String { "To come" }
  var firstYearColumn: String { "The whole year" }
  var roleColumn: String { "Who" }
  var managerCompared: String { "Places like yours" }
  func bandWords(_ own: Int, _ lower: Int, _ upper: Int, _ places: Int) -> String {
    "As many days after the start, you have done \(own)% of the steps. The middle half of \(number(places)) places of your size had done \(lower)–\(upper)%."
  }
  func bandStanding(_ standing: Band.Standing) -> String {
    switch standing {
    case .below: "You take a little more time than most."
    case .within: "You keep pace with most."
    case .above: "You are further than most."
    }
  }
  var managerNoBand: String {
    "There are too few places like yours to compare with without pointing anyone out."
  }
  func dueBy(_ day: String) -> String { "by \(day)" }
  func overdueSince(_ day: String) -> String { "was to be done by \(day)" }
  func stuckBecause(_ barrier: String) -> String { "stuck: \(barrier)" }
  var stuckUnsaid: String { "stuck" }
  func more(_ count: Int) -> String { "and \(number(count)) more" }
  func mark(_ mark: StepMark) -> String {
    switch mark {
    case .done: "Done"
    case .toCome: "To come"
    case .late: "The day has passed"
    case .stuck: "Stuck"
    }
  }
  var printIt: String { "The page fills one sheet of A4 when you print it." }
}

extension English {
  func codeMeaning(_ state: PlanStep.State) -> String {
    switch state {
    case .open: "not done yet"
    case .done: "done"
    case .aside: "set aside; doesn't count"
    }
  }

  func meaning(of column: PlanColumn) -> String {
    switch column {
    case .siteCode: "The site's code; a municipality's official number, four digits"
    case .site: "The site's name"
    case .region: "The region the site lies in"
    case .model: "The model the plan follows"
    case .version: "The version of the model, a number that grows"
    case .startsOn: "The day the plan began"
    case .number: "The step's place in the plan, from 1"
    case .step: "The step; own- and a number is one of the site's own"
    case .phase: "The phase; in the sheet plans the phase it has got to, empty when all is done"
    case .state: "How far the step has come"
    case .dueOn: "The day it is to be done by"
    case .doneOn: "The day it was done; empty until then"
    case .days: "Days from when it could begin (what it waits for was done, else the start) until it was done"
    case .stuckOn: "The day somebody said that they are stuck; empty when they aren't"
    case .barrier: "What is in the way, in the model's words; empty when nothing is said"
    case .steps: "Steps of the plan without those set aside"
    case .stepsDone: "Steps that are done"
    case .share: "Share done, in percent (SIC)"
    case .daysUsed: "Days from the start to the last step done (SIC)"
    case .nextStep: "The first step that isn't done; empty when all are"
    case .movedOn: "The day the last step was done; the start before any is"
    case .standsStill: "yes: something is overdue or stuck, and nothing was done for eight weeks"
    }
  }
}
