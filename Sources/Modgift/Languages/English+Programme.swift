extension English {
  var programmeLead: String {
    "Where it moves, and where it stands still. Never what anybody says in a closed room."
  }
  var programmePages: (overview: String, sites: String, people: String, audit: String) {
    ("Overview", "Sites", "People", "Log")
  }
  func figure(_ figure: ProgrammeFigure) -> String {
    switch figure {
    case .people: "people with a role"
    case .invited: "are invited"
    case .arrived: "have been here"
    case .active: "seen in the last 90 days"
    case .sites: "sites with people"
    case .courses: "courses"
    }
  }
  var mapTitle: String { "Denmark by municipality" }
  func mapDescription(_ measure: Measure) -> String {
    "A tile for each municipality, coloured by: \(self.measure(measure).lowercased()). The table below holds the same numbers."
  }
  func measure(_ measure: Measure) -> String {
    switch measure {
    case .trained: "Trained trainers"
    case .signedIn: "Have been here"
    case .active: "Seen in the last 90 days"
    }
  }
  func tileLabel(_ site: String, _ count: Int, _ measure: Measure) -> String {
    "\(site): \(number(count)) – \(self.measure(measure).lowercased())"
  }
  var tableOfSites: String { "The municipalities in numbers" }
  var siteColumn: String { "Site" }
  var regionColumn: String { "Region" }
  var inhabitantsColumn: String { "Inhabitants (2020)" }
  var networkColumn: String { "Network" }
  var membersColumn: String { "Members" }
  var meetingNotShown: String { "not shown" }
  var noMeetingAgreed: String { "not agreed on" }
  var networksOfProgramme: String { "The networks" }
  var exportTable: String { "Get the table (CSV)" }
  var notYet: String { "not yet" }

  var sitesLead: String { "Municipalities, centres, hospitals and associations, and who works there." }
  var makeSite: String { "Make a site" }
  var siteName: String { "Name of the site" }
  var siteKindLabel: String { "What is it?" }
  func siteKind(_ kind: Site.Kind) -> String {
    switch kind {
    case .municipality: "Municipality"
    case .privateProvider: "Private provider"
    case .hospital: "Hospital"
    case .association: "Association"
    case .programme: "The programme"
    }
  }
  var liesIn: String { "Lies in" }
  var inNoMunicipality: String { "No municipality in particular" }
  var area: String { "Area" }
  func squareKilometres(_ hectares: Int) -> String { "\(number(hectares / 100)) km²" }
  var peopleHere: String { "People here" }
  var nobodyHere: String { "Nobody holds a role here yet." }
  var addPersonHere: String { "Add a person" }
  var emailAddress: String { "Mail address" }
  var emailHint: String { "Without an address nobody can be invited." }
  var roleLabel: String { "Role" }
  var beginRole: String { "Give a role" }
  var endRole: String { "End the role" }
  var endRoleConsequence: String {
    "The role ends today. What it opened closes at once; if it is the person's last role, they are signed out. "
      + "What they have written stays."
  }
  func endRoleTitle(_ role: String, _ name: String) -> String {
    "End the role as \(role.lowercased()) for \(name)?"
  }
  func roleLine(_ role: String, at site: String, from: String, until: String?) -> String {
    "\(role), \(site): \(from) – \(until ?? "now")"
  }
  var invite: String { "Invite" }
  var remind: String { "Remind" }
  func inviteAll(_ count: Int) -> String {
    count == 1 ? "Invite the one who is missing" : "Invite the \(number(count)) who are missing"
  }
  func state(_ state: PersonState) -> String {
    switch state {
    case .noAddress: "No address"
    case .notInvited: "Not invited"
    case .invited: "Invited"
    case .arrived: "Has been here"
    }
  }
  func personProblem(_ problem: PersonProblem) -> String {
    switch problem {
    case .missingName: "Write a name."
    case .nameTooLong: "The name is too long. There is room for 200 characters."
    case .unreadableName: "Some characters could not be read; they show as �. Correct them, and save again."
    case .holdsCivilRegistration:
      "Something looks like a civil registration number. Remove it, then save again."
    case .badAddress: "That is no mail address. Write it as name@place.dk."
    case .addressTaken: "Somebody else has that address. Find them under People."
    case .chooseRole: "Choose a role."
    case .chooseSite: "Choose a site."
    case .ownRole: "You can't change your own role. Ask another coordinator to do it."
    case .noAddress: "They have no address and can't be invited."
    case .noRole: "They have no role and can't be invited."
    case .alreadyHere: "They have been here already. Nothing was sent."
    }
  }

  var peopleLead: String { "Everybody the programme knows of: with a role or without, invited or not." }
  func filter(_ filter: PeopleFilter) -> String {
    switch filter {
    case .all: "All"
    case .notInvited: "Not invited"
    case .notArrived: "Invited, not arrived"
    case .noAddress: "No address"
    }
  }
  var searchProgramme: String { "Find by name or mail address" }
  var nobodyMatches: String { "Nobody fits that." }
  var rolesOfPerson: String { "Roles" }
  var noRoles: String { "No roles yet." }
  var nameAndAddress: String { "Name and address" }

  var auditLead: String { "Who did what, and when. Nothing here can be changed or deleted." }
  var noActs: String { "Nothing has happened yet." }
  var whenColumn: String { "When" }
  var whoColumn: String { "Who" }
  var actColumn: String { "What" }
  var aboutColumn: String { "About" }
  var theProgramItself: String { "Modgift" }
  var aGroup: String { "a group" }
  var older: String { "Older" }
  func act(_ act: Act) -> String {
    switch act {
    case .personMade: "Person made"
    case .personChanged: "Name changed"
    case .addressChanged: "Address changed"
    case .roleBegun: "Role begun"
    case .roleEnded: "Role ended"
    case .invited: "Invited"
    case .reminded: "Reminded"
    case .siteMade: "Site made"
    case .networkMade: "Network made"
    case .networkRenamed: "Renamed"
    case .siteAdded: "Site added to network"
    case .siteRemoved: "Site taken out of network"
    case .siteMoved: "Site moved to network"
    case .hostChanged: "New host"
    case .deputyChanged: "New deputy"
    case .memberNamed: "Member added by name"
    case .memberRemoved: "Member removed"
    case .groupMade: "Group made"
    case .networksMerged: "Networks merged"
    case .spaceEnded: "Network ended"
    case .registerImported: "Course register read"
    case .programmeExported: "Table exported"
    case .modelPublished: "Model published"
    case .mailLevelChosen: "Chose what the room's mail may show"
    case .mailRetried: "Mail tried again"
    case .dutyHandedOn: "Duty handed on"
    case .exitDaySet: "Last day set"
    case .ownDataExported: "Own data exported"
    }
  }
}
