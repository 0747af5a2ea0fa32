/// The words of the page on which the programme hands over.
protocol ExitPhrases: Sendable {
  var exitTab: String { get }
  var exitTitle: String { get }
  var exitLead: String { get }
  var exitDayLabel: String { get }
  var exitDayHint: String { get }
  var saveExitDay: String { get }
  var exitDayIsNoDay: String { get }
  func exitDayIs(_ day: String) -> String
  func dutiesLeft(_ count: Int) -> String
  var allHandedOn: String { get }
  func networksLackHost(_ count: Int) -> String
  var dutiesToHandOn: String { get }
  var dutiesHandedOn: String { get }
  var dutiesOfTheRules: String { get }
  func duty(_ duty: Duty) -> (name: String, what: String)
  func heir(_ heir: Duty.Heir, of duty: Duty) -> String
  func dutyIsWith(_ duty: HeldDuty) -> String
  var dutyIsWithCoordinator: String { get }
  var whoTakesIt: String { get }
  var nobodyYet: String { get }
  func needsCoordinatorRole(_ name: String) -> String
  var handDutyOn: String { get }

  var peopleAtSites: String { get }
  var peopleAtSitesLead: String { get }
  var endRoleHere: String { get }
  var addColleague: String { get }
  var siteLabel: String { get }
  func endRoleHere(_ name: String) -> String
}
