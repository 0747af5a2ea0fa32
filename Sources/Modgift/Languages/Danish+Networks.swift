extension Danish {
  var networks: String { "Netværk" }
  var networksLead: String {
    "Steder, der holder hinanden i gang. Kun medlemmerne kan se, hvad der bliver sagt."
  }
  var noNetworks: (title: String, advice: String) {
    ("Der er ingen netværk endnu", "Koordinatoren samler de første steder i et netværk.")
  }
  var makeNetwork: String { "Opret netværk" }
  var makeGroup: String { "Opret gruppe" }
  var yourGroups: String { "Dine grupper" }
  func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(number(count)) personer" }
  func sites(_ count: Int) -> String { count == 1 ? "1 sted" : "\(number(count)) steder" }
  var allNetworks: String { "Alle netværk" }
  var host: String { "Vært" }
  var deputy: String { "Suppleant" }
  func hostIs(_ name: String) -> String { "Vært: \(name)" }
  var noHost: String { "Ingen vært endnu" }
  var youAreMember: String { "Du er med" }
  func lastWritten(_ moment: String) -> String { "Sidst skrevet \(moment)" }
  var nothingWritten: String { "Ingen har skrevet endnu" }
  var sitesOfNetwork: String { "Steder" }
  var noSites: String { "Netværket har ingen steder endnu." }
  var members: String { "Medlemmer" }
  var noMembers: String { "Ingen er med endnu." }
  var addedByName: String { "Tilføjet ved navn" }
  var readTheRoom: String { "Gå til rummet" }
  var roomIsClosedToYou: String {
    "Du kan se, hvem der er med, men ikke, hvad de taler om. Det er kun for medlemmer."
  }
  var groupLead: String { "En gruppe af mennesker. Kun I, der er med, ved, at den findes." }
  var networkLead: String { "Alle, der arbejder på et af stederne, er med, så længe de arbejder der." }
  var next: String { "Næste" }
  var fromTheStart: String { "Fra begyndelsen" }

  var rename: String { "Giv nyt navn" }
  var newName: String { "Navn" }
  var cancel: String { "Fortryd" }
  func problem(_ problem: NameProblem, longest: Int) -> String {
    switch problem {
    case .missing: "Skriv et navn."
    case .tooLong: "Navnet er for langt. Der er plads til \(number(longest)) tegn."
    case .taken: "Det hedder et andet netværk allerede. Vælg et andet navn."
    case .unreadable: "Nogle tegn kunne ikke læses; de vises som �. Ret dem, og gem igen."
    case .holdsCivilRegistration: "Der står noget, der ligner et CPR-nummer. Fjern det, og gem igen."
    }
  }
  var somethingToMend: String { "Noget skal rettes. Intet er gået tabt." }

  var addMember: String { "Tilføj et medlem" }
  var addMemberLead: String {
    "En, der ikke arbejder på et af stederne, kan være med ved navn. De kan læse alt i rummet, også det gamle."
  }
  var findByName: String { "Find ved navn" }
  var add: String { "Tilføj" }
  var remove: String { "Fjern" }
  var nobodyNamedThat: String { "Ingen i programmet hedder det. Prøv med en del af navnet." }
  func removeMember(_ name: String) -> String { "Fjern \(name)" }

  var handOver: String { "Giv værtskabet videre" }
  func handOverTitle(_ name: String) -> String { "Skal \(name) være vært?" }
  func handOverConsequence(_ name: String) -> String {
    "\(name) overtager med det samme. Du bliver suppleant, indtil den nye vært vælger en anden."
  }
  func handOverNow(_ name: String) -> String { "Giv det til \(name)" }
  var nameDeputy: String { "Vælg suppleant" }
  var deputyHint: String { "Suppleanten rykker op, hvis du stopper." }
  var noDeputy: String { "Ingen suppleant" }
  var nameHosts: String { "Vælg første vært" }
  var nameHostsLead: String {
    "Ingen er vært. Vælg en blandt medlemmerne; siden går værtskabet videre uden dig."
  }
  var chooseAMember: String { "Vælg en, der er medlem." }
  var hostIsDeputy: String { "Værten kan ikke også være suppleant." }

  var changeSites: String { "Ret steder" }
  var changeSitesLead: String {
    "Et sted er i højst ét netværk. Flytter du det, kan dets folk med det samme ikke længere læse i det gamle rum."
  }
  var moreAboutNetwork: String { "Mere om netværket" }
  var takeSiteIn: String { "Tag et sted ind" }
  var takeSiteInLead: String {
    "Steder, der ikke er i noget netværk. Tager I et ind, kan dets folk læse hele jeres rum, også det, der er skrevet."
  }
  var addOrMoveSite: String { "Tilføj eller flyt et sted" }
  func siteIsIn(_ site: String, _ network: String) -> String { "\(site) (nu i \(network))" }
  var chooseASite: String { "Vælg et sted." }
  var notYourOwnRoom: String {
    "Det ville lukke dig selv ind i rummet. Det må en koordinator ikke: bed en anden koordinator om det."
  }
  var endNetwork: String { "Luk netværket" }
  func endNetworkTitle(_ name: String) -> String { "Skal \(name) lukkes?" }
  func endNetworkConsequence(people: Int) -> String {
    "Rummet lukker for alle \(number(people)) med det samme: ingen kan læse samtalerne mere, heller ikke du. "
      + "Stederne bliver fri til et andet netværk. Det kan ikke fortrydes her."
  }
  var endNow: String { "Luk for alle" }
  var keepIt: String { "Behold det" }
  var makeNetworkLead: String {
    "Giv det et navn, og vælg stederne. Alle, der arbejder der, er med fra nu af. Bagefter vælger du den første vært."
  }
  var nameOfNetwork: String { "Netværkets navn" }
  var sitesWithoutNetwork: String { "Steder uden netværk" }
  var makeGroupLead: String {
    "En gruppe er et lukket rum for navngivne mennesker. Du kan ikke sætte dig selv i den, og du kan ikke se den bagefter: "
      + "værten tager over."
  }
  var nameOfGroup: String { "Gruppens navn" }
  var firstMembers: String { "De første medlemmer" }
  var firstMembersHint: String { "En på hver linje: hele navnet eller mailadressen." }
  var hostOfGroup: String { "Vært" }
  var hostOfGroupHint: String { "En af medlemmerne, skrevet på samme måde." }
  func problem(_ problem: GroupProblem) -> String {
    switch problem {
    case .nobody: "Skriv mindst et navn."
    case .unknown(let line): "Ingen i programmet hedder “\(line)”."
    case .several(let line): "Flere hedder “\(line)”. Skriv mailadressen i stedet."
    case .yourself: "Du kan ikke sætte dig selv i en gruppe, du opretter."
    case .hostIsNoMember: "Værten skal være et af medlemmerne."
    case .tooMany(let most): "Højst \(number(most)) ad gangen."
    }
  }
  var groupMade: String { "Gruppen er oprettet, og værten har den nu." }
}
