extension Danish {
  var programmeLead: String {
    "Hvor det bevæger sig, og hvor det står stille. Aldrig hvad nogen siger i et lukket rum."
  }
  var programmePages: (overview: String, sites: String, people: String, audit: String) {
    ("Overblik", "Steder", "Mennesker", "Log")
  }
  func figure(_ figure: ProgrammeFigure) -> String {
    switch figure {
    case .people: "mennesker med en rolle"
    case .invited: "er inviteret"
    case .arrived: "har været her"
    case .active: "set de sidste 90 dage"
    case .sites: "steder med folk"
    case .courses: "kurser"
    }
  }
  var mapTitle: String { "Danmark, kommune for kommune" }
  func mapDescription(_ measure: Measure) -> String {
    "Et felt for hver kommune, farvet efter \(self.measure(measure).lowercased()). De samme tal står i tabellen nedenfor."
  }
  func measure(_ measure: Measure) -> String {
    switch measure {
    case .trained: "Uddannede trænere"
    case .signedIn: "Har været her"
    case .active: "Set de sidste 90 dage"
    }
  }
  func tileLabel(_ site: String, _ count: Int, _ measure: Measure) -> String {
    "\(site): \(number(count)) – \(self.measure(measure).lowercased())"
  }
  var tableOfSites: String { "Kommunerne i tal" }
  var siteColumn: String { "Sted" }
  var regionColumn: String { "Region" }
  var inhabitantsColumn: String { "Indbyggere (2020)" }
  var networkColumn: String { "Netværk" }
  var membersColumn: String { "Medlemmer" }
  var meetingNotShown: String { "vises ikke" }
  var noMeetingAgreed: String { "ikke aftalt" }
  var networksOfProgramme: String { "Netværkene" }
  var exportTable: String { "Hent tabellen (CSV)" }
  var notYet: String { "ikke endnu" }

  var sitesLead: String { "Kommuner, centre, hospitaler og foreninger, og hvem der arbejder der." }
  var makeSite: String { "Opret sted" }
  var siteName: String { "Stedets navn" }
  var siteKindLabel: String { "Hvad er det?" }
  func siteKind(_ kind: Site.Kind) -> String {
    switch kind {
    case .municipality: "Kommune"
    case .privateProvider: "Privat tilbud"
    case .hospital: "Hospital"
    case .association: "Forening"
    case .programme: "Programmet"
    }
  }
  var liesIn: String { "Ligger i" }
  var inNoMunicipality: String { "Ingen bestemt kommune" }
  var area: String { "Areal" }
  func squareKilometres(_ hectares: Int) -> String { "\(number(hectares / 100)) km²" }
  var peopleHere: String { "Folk her" }
  var nobodyHere: String { "Ingen har en rolle her endnu." }
  var addPersonHere: String { "Tilføj en person" }
  var emailAddress: String { "Mailadresse" }
  var emailHint: String { "Uden en adresse kan personen ikke inviteres." }
  var roleLabel: String { "Rolle" }
  var beginRole: String { "Giv en rolle" }
  var endRole: String { "Afslut rollen" }
  var endRoleConsequence: String {
    "Rollen slutter i dag. Det, den gav adgang til, lukker med det samme; er det personens sidste rolle, bliver de logget ud. "
      + "Det, de har skrevet, bliver stående."
  }
  func endRoleTitle(_ role: String, _ name: String) -> String {
    "Afslut rollen som \(role.lowercased()) for \(name)?"
  }
  func roleLine(_ role: String, at site: String, from: String, until: String?) -> String {
    "\(role), \(site): \(from) – \(until ?? "nu")"
  }
  var invite: String { "Invitér" }
  var remind: String { "Påmind" }
  func inviteAll(_ count: Int) -> String {
    count == 1 ? "Invitér den ene, der mangler" : "Invitér de \(number(count)), der mangler"
  }
  func state(_ state: PersonState) -> String {
    switch state {
    case .noAddress: "Ingen adresse"
    case .notInvited: "Ikke inviteret"
    case .invited: "Inviteret"
    case .arrived: "Har været her"
    }
  }
  func personProblem(_ problem: PersonProblem) -> String {
    switch problem {
    case .missingName: "Skriv et navn."
    case .nameTooLong: "Navnet er for langt. Der er plads til 200 tegn."
    case .unreadableName: "Nogle tegn kunne ikke læses; de vises som �. Ret dem, og gem igen."
    case .holdsCivilRegistration: "Der står noget, der ligner et CPR-nummer. Fjern det, og gem igen."
    case .badAddress: "Det er ikke en mailadresse. Skriv den som navn@sted.dk."
    case .addressTaken: "En anden har den adresse. Find personen under Mennesker."
    case .chooseRole: "Vælg en rolle."
    case .chooseSite: "Vælg et sted."
    case .ownRole: "Din egen rolle kan du ikke ændre. Bed en anden koordinator om det."
    case .noAddress: "Personen har ingen adresse og kan ikke inviteres."
    case .noRole: "Personen har ingen rolle og kan ikke inviteres."
    case .alreadyHere: "Personen har allerede været her. Der er ikke sendt noget."
    }
  }

  var peopleLead: String { "Alle, programmet kender: med og uden rolle, inviteret eller ej." }
  func filter(_ filter: PeopleFilter) -> String {
    switch filter {
    case .all: "Alle"
    case .notInvited: "Ikke inviteret"
    case .notArrived: "Inviteret, ikke kommet"
    case .noAddress: "Uden adresse"
    }
  }
  var searchProgramme: String { "Find ved navn eller mailadresse" }
  var nobodyMatches: String { "Ingen passer på det." }
  var rolesOfPerson: String { "Roller" }
  var noRoles: String { "Ingen roller endnu." }
  var nameAndAddress: String { "Navn og adresse" }

  var auditLead: String { "Hvem gjorde hvad, og hvornår. Her kan intet rettes eller slettes." }
  var noActs: String { "Der er ikke sket noget endnu." }
  var whenColumn: String { "Hvornår" }
  var whoColumn: String { "Hvem" }
  var actColumn: String { "Hvad" }
  var aboutColumn: String { "Om" }
  var theProgramItself: String { "Modgift" }
  var aGroup: String { "en gruppe" }
  var older: String { "Ældre" }
  func act(_ act: Act) -> String {
    switch act {
    case .personMade: "Person oprettet"
    case .personChanged: "Navn ændret"
    case .addressChanged: "Adresse ændret"
    case .roleBegun: "Rolle begyndt"
    case .roleEnded: "Rolle afsluttet"
    case .invited: "Inviteret"
    case .reminded: "Påmindet"
    case .siteMade: "Sted oprettet"
    case .networkMade: "Netværk oprettet"
    case .networkRenamed: "Nyt navn"
    case .siteAdded: "Sted tilføjet netværk"
    case .siteRemoved: "Sted taget ud af netværk"
    case .siteMoved: "Sted flyttet til netværk"
    case .hostChanged: "Ny vært"
    case .deputyChanged: "Ny suppleant"
    case .memberNamed: "Medlem tilføjet ved navn"
    case .memberRemoved: "Medlem fjernet"
    case .groupMade: "Gruppe oprettet"
    case .networksMerged: "Netværk lagt sammen"
    case .spaceEnded: "Netværk lukket"
    case .registerImported: "Kursusregister indlæst"
    case .programmeExported: "Tabel hentet"
    case .modelPublished: "Model udgivet"
    case .mailLevelChosen: "Valgt, hvad rummets mail må vise"
    case .mailRetried: "Mail prøvet igen"
    case .dutyHandedOn: "Opgave givet videre"
    case .exitDaySet: "Sidste dag sat"
    case .ownDataExported: "Egne data hentet"
    }
  }
}
