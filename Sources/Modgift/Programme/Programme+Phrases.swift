/// The words of the coordinator's pages.
protocol ProgrammePhrases: Sendable {
  var programmeLead: String { get }
  var programmePages: (overview: String, sites: String, people: String, audit: String) { get }
  func figure(_ figure: ProgrammeFigure) -> String
  var mapTitle: String { get }
  func mapDescription(_ measure: Measure) -> String
  func measure(_ measure: Measure) -> String
  func tileLabel(_ site: String, _ count: Int, _ measure: Measure) -> String
  var tableOfSites: String { get }
  var siteColumn: String { get }
  var regionColumn: String { get }
  var inhabitantsColumn: String { get }
  var networkColumn: String { get }
  var membersColumn: String { get }
  var meetingNotShown: String { get }
  var noMeetingAgreed: String { get }
  var networksOfProgramme: String { get }
  var exportTable: String { get }
  var notYet: String { get }

  var sitesLead: String { get }
  var makeSite: String { get }
  var siteName: String { get }
  var siteKindLabel: String { get }
  func siteKind(_ kind: Site.Kind) -> String
  var liesIn: String { get }
  var inNoMunicipality: String { get }
  var area: String { get }
  func squareKilometres(_ hectares: Int) -> String
  var peopleHere: String { get }
  var nobodyHere: String { get }
  var addPersonHere: String { get }
  var emailAddress: String { get }
  var emailHint: String { get }
  var roleLabel: String { get }
  var beginRole: String { get }
  var endRole: String { get }
  var endRoleConsequence: String { get }
  func endRoleTitle(_ role: String, _ name: String) -> String
  func roleLine(_ role: String, at site: String, from: String, until: String?) -> String
  var invite: String { get }
  var remind: String { get }
  func inviteAll(_ count: Int) -> String
  func state(_ state: PersonState) -> String
  func personProblem(_ problem: PersonProblem) -> String

  var peopleLead: String { get }
  func filter(_ filter: PeopleFilter) -> String
  var searchProgramme: String { get }
  var nobodyMatches: String { get }
  var rolesOfPerson: String { get }
  var noRoles: String { get }
  var nameAndAddress: String { get }

  var auditLead: String { get }
  var noActs: String { get }
  var whenColumn: String { get }
  var whoColumn: String { get }
  var actColumn: String { get }
  var aboutColumn: String { get }
  var theProgramItself: String { get }
  var aGroup: String { get }
  var older: String { get }
  func act(_ act: Act) -> String
}

/// A figure at the top of the programme's page.
enum ProgrammeFigure: Sendable, CaseIterable {
  case people, invited, arrived, active, sites, courses
}

/// Where somebody stands on their way in.
enum PersonState: Sendable {
  case noAddress, notInvited, invited, arrived
}

/// What is wrong with what a coordinator typed about a person.
enum PersonProblem: Sendable, Equatable {
  case missingName, nameTooLong, unreadableName, holdsCivilRegistration, badAddress, addressTaken
  case chooseRole, chooseSite
  case ownRole, noAddress, noRole, alreadyHere
}
