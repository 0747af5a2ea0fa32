/// The words for the two who keep a network that has gone quiet.
protocol QuietPhrases: Sendable {
  func isQuiet(_ network: String) -> String
  func quietFor(days: Int, usual: Int?) -> String
  var onlyYouSeeThis: String { get }
  var askFromTheDrawer: String { get }
  var askANeighbour: String { get }
  var drawerTitle: String { get }
  var drawerLead: String { get }
  /// Questions on real troubles, each ready to be asked.
  var starters: [(title: String, text: String)] { get }
  var askThis: String { get }
  var editFirst: String { get }
  var neighboursTitle: String { get }
  var neighboursLead: String { get }
  var noNeighbours: String { get }
  func neighbourFacts(host: String, sites: String) -> String
  var meetTogether: String { get }
  func meetTogetherText(from network: String, with other: String) -> (title: String, text: String)
  var mergeNetworks: String { get }
  func mergeTitle(_ one: String, _ other: String) -> String
  func mergeConsequence(_ from: String, into: String) -> String
  var offerMerge: String { get }
  var mergeOffered: String { get }
  func mergeAsked(_ from: String, into: String) -> String
  var mergeYes: String { get }
  func quietLetter(name: String, network: String, days: Int, usual: Int?, link: String) -> Letter
  func mergeLetter(name: String, from: String, into: String, link: String) -> Letter
}
