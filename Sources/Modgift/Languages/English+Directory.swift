extension English {
  var directoryTitle: String { "People" }
  var directoryLead: String { "Find somebody who has done it before." }
  var findPeople: String { "A name, or what you want to ask about" }
  var find: String { "Find" }
  var filterByNetwork: String { "Network" }
  var filterBySite: String { "Municipality or site" }
  var filterByProfession: String { "Profession" }
  var anyChoice: String { "All" }
  var showEverybody: String { "Show everybody" }
  var nobodyFoundTitle: String { "Nobody fits that" }
  var nobodyFound: String { "Try a shorter word, or fewer filters." }
  var peopleList: String { "People in the programme" }
  var earlierPeople: String { "Previous" }
  var laterPeople: String { "Next" }
  var rolesTitle: String { "Roles" }
  var networksTitle: String { "Networks" }
  var changeMyPage: String { "Change what others see" }
}
