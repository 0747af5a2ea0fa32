/// The words of the directory.
protocol DirectoryPhrases: Sendable {
  var directoryTitle: String { get }
  var directoryLead: String { get }
  var findPeople: String { get }
  var find: String { get }
  var filterByNetwork: String { get }
  var filterBySite: String { get }
  var filterByProfession: String { get }
  var anyChoice: String { get }
  var showEverybody: String { get }
  var nobodyFoundTitle: String { get }
  var nobodyFound: String { get }
  var peopleList: String { get }
  var earlierPeople: String { get }
  var laterPeople: String { get }
  var rolesTitle: String { get }
  var networksTitle: String { get }
  var changeMyPage: String { get }
}
