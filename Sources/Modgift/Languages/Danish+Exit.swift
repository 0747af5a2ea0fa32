extension Danish {
  var exitTab: String { "Når det slutter" }
  var exitTitle: String { "Når programmet slutter" }
  var exitLead: String {
    "Alt, en koordinator gør i dag, skal nogen gøre bagefter: værterne, en navngiven person eller programmet selv. "
      + "Her ser du, hvad der endnu kun er jeres."
  }
  var exitDayLabel: String { "Programmets sidste dag" }
  var exitDayHint: String { "Lad feltet stå tomt, hvis dagen ikke er kendt." }
  var saveExitDay: String { "Gem dagen" }
  var exitDayIsNoDay: String { "Skriv dagen som 2027-06-30." }
  func exitDayIs(_ day: String) -> String { "Sidste dag er \(day)." }
  func dutiesLeft(_ count: Int) -> String {
    count == 1
      ? "1 opgave er stadig kun koordinatorens." : "\(number(count)) opgaver er stadig kun koordinatorens."
  }
  var allHandedOn: String { "Alt er givet videre. Netværkene kan klare sig uden jer." }
  func networksLackHost(_ count: Int) -> String {
    count == 1
      ? "1 netværk har ingen vært. Vælg den første, før I går."
      : "\(number(count)) netværk har ingen vært. Vælg de første, før I går."
  }
  var dutiesToHandOn: String { "Skal gives videre" }
  var dutiesHandedOn: String { "Er givet videre" }
  var dutiesOfTheRules: String { "Gør programmet selv" }
  func duty(_ duty: Duty) -> (name: String, what: String) {
    switch duty {
    case .inviting: ("Invitere kolleger", "Værten inviterer dem, der begynder på netværkets steder.")
    case .endingRoles:
      ("Stoppe roller", "Værten stopper rollen for dem, der er rejst, så rummet lukker for dem.")
    case .hosts:
      ("Finde værter", "Suppleanten rykker op, en ny bliver spurgt, og efter fire dage bliver en udpeget.")
    case .networks:
      (
        "Oprette netværk og flytte steder",
        "Er der ingen koordinator, tager værten selv nye steder ind, og to værter kan slå deres netværk sammen."
      )
    case .questions:
      ("Spørgsmål, ingen svarer på", "Uret minder værterne på skift og spørger dem, der passer bedst.")
    case .reports:
      (
        "Anmeldelser i rummet for alle",
        "Er der ingen koordinator, skiftes netværkenes værter til at passe rummet og læse dem."
      )
    case .deadMail: ("Mails, der kommer retur", "En vært, mails ikke når, giver pladsen videre af sig selv.")
    case .model: ("Udgive nye udgaver af modellen", "Planerne lever videre med den, der er.")
    case .register: ("Læse kursusregistret ind", "Når der holdes nye kurser for trænere.")
    }
  }
  func heir(_ heir: Duty.Heir, of duty: Duty) -> String {
    switch heir {
    case .rule where duty == .model: "Modellen bliver, som den er"
    case .rule where duty == .register: "Registret bliver, som det er"
    case .rule: "Programmet gør det selv"
    case .networks: "Værterne, hver i sit netværk"
    case .person: "En navngiven person"
    }
  }
  func dutyIsWith(_ duty: HeldDuty) -> String {
    if duty.duty.heirs == [.rule] { return heir(.rule, of: duty.duty) }
    return duty.person?.name ?? duty.heir.map { heir($0, of: duty.duty) } ?? dutyIsWithCoordinator
  }
  var dutyIsWithCoordinator: String { "Kun koordinatoren" }
  var whoTakesIt: String { "Hvem tager den?" }
  var nobodyYet: String { "Ingen endnu" }
  func needsCoordinatorRole(_ name: String) -> String {
    "\(name) skal have rollen som koordinator for at kunne det."
  }
  var handDutyOn: String { "Giv videre" }

  var peopleAtSites: String { "Folk på stederne" }
  var peopleAtSitesLead: String {
    "Her bringer værten nye kolleger ind og stopper rollen for dem, der er rejst. De mister adgangen med det samme."
  }
  var endRoleHere: String { "Stop rollen" }
  var addColleague: String { "Tilføj og inviter" }
  var siteLabel: String { "Sted" }
  func endRoleHere(_ name: String) -> String { "Stop rollen for \(name)" }
}
