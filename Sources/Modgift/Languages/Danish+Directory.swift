extension Danish {
  var directoryTitle: String { "Folk" }
  var directoryLead: String { "Find en, der har prøvet det før." }
  var findPeople: String { "Navn, eller det, du vil spørge om" }
  var find: String { "Find" }
  var filterByNetwork: String { "Netværk" }
  var filterBySite: String { "Kommune eller sted" }
  var filterByProfession: String { "Faggruppe" }
  var anyChoice: String { "Alle" }
  var showEverybody: String { "Vis alle" }
  var nobodyFoundTitle: String { "Ingen passer på det" }
  var nobodyFound: String { "Prøv et kortere ord, eller vælg færre filtre." }
  var peopleList: String { "Folk i programmet" }
  var earlierPeople: String { "Forrige" }
  var laterPeople: String { "Næste" }
  var rolesTitle: String { "Roller" }
  var networksTitle: String { "Netværk" }
  var changeMyPage: String { "Ret det, andre ser" }
}
