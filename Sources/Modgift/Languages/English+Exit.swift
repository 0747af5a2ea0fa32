extension English {
  var exitTab: String { "When it ends" }
  var exitTitle: String { "When the programme ends" }
  var exitLead: String {
    "All that a coordinator does today, somebody has to do afterwards: the hosts, somebody named, or the program itself. "
      + "Here you see what is still yours alone."
  }
  var exitDayLabel: String { "The programme's last day" }
  var exitDayHint: String { "Leave it empty while the day is not known." }
  var saveExitDay: String { "Save the day" }
  var exitDayIsNoDay: String { "Write the day like 2027-06-30." }
  func exitDayIs(_ day: String) -> String { "The last day is \(day)." }
  func dutiesLeft(_ count: Int) -> String {
    count == 1
      ? "1 duty is still the coordinator's alone."
      : "\(number(count)) duties are still the coordinator's alone."
  }
  var allHandedOn: String { "Everything is handed on. The networks can do without you." }
  func networksLackHost(_ count: Int) -> String {
    count == 1
      ? "1 network has no host. Choose the first before you go."
      : "\(number(count)) networks have no host. Choose the first before you go."
  }
  var dutiesToHandOn: String { "To hand on" }
  var dutiesHandedOn: String { "Handed on" }
  var dutiesOfTheRules: String { "Done by the program itself" }
  func duty(_ duty: Duty) -> (name: String, what: String) {
    switch duty {
    case .inviting: ("Inviting colleagues", "The host invites those who begin at the network's sites.")
    case .endingRoles:
      ("Ending roles", "The host ends the role of those who left, so that the room closes to them.")
    case .hosts:
      ("Finding hosts", "The deputy moves up, somebody new is asked, and after four days one is appointed.")
    case .networks:
      (
        "Making networks and moving sites",
        "Where there is no coordinator, the host takes new sites in, and two hosts can merge their networks."
      )
    case .questions:
      ("Questions nobody answers", "The clock tells the hosts in turn and asks whoever matches best.")
    case .reports:
      (
        "Reports in everyone's room",
        "Where there is no coordinator, the networks' hosts take turns at keeping the room and reading them."
      )
    case .deadMail:
      ("Mail that comes back", "A host whom mail does not reach passes the seat on by the rule.")
    case .model: ("Publishing new versions of the model", "The plans live on with the one there is.")
    case .register: ("Reading the course register in", "When new courses for trainers are held.")
    }
  }
  func heir(_ heir: Duty.Heir, of duty: Duty) -> String {
    switch heir {
    case .rule where duty == .model: "The model stays as it is"
    case .rule where duty == .register: "The register stays as it is"
    case .rule: "The program does it itself"
    case .networks: "The hosts, each in their network"
    case .person: "Somebody named"
    }
  }
  func dutyIsWith(_ duty: HeldDuty) -> String {
    if duty.duty.heirs == [.rule] { return heir(.rule, of: duty.duty) }
    return duty.person?.name ?? duty.heir.map { heir($0, of: duty.duty) } ?? dutyIsWithCoordinator
  }
  var dutyIsWithCoordinator: String { "The coordinator alone" }
  var whoTakesIt: String { "Who takes it?" }
  var nobodyYet: String { "Nobody yet" }
  func needsCoordinatorRole(_ name: String) -> String {
    "\(name) needs the coordinator's role to be able to."
  }
  var handDutyOn: String { "Hand on" }

  var peopleAtSites: String { "People at the sites" }
  var peopleAtSitesLead: String {
    "Here the host brings new colleagues in and ends the role of those who left. They lose access at once."
  }
  var endRoleHere: String { "End the role" }
  var addColleague: String { "Add and invite" }
  var siteLabel: String { "Site" }
  func endRoleHere(_ name: String) -> String { "End the role of \(name)" }
}
