/// The words of networks and groups.
protocol NetworksPhrases: Sendable {
  var networks: String { get }
  var networksLead: String { get }
  var noNetworks: (title: String, advice: String) { get }
  var makeNetwork: String { get }
  var makeGroup: String { get }
  var yourGroups: String { get }
  func people(_ count: Int) -> String
  func sites(_ count: Int) -> String
  var allNetworks: String { get }
  var host: String { get }
  var deputy: String { get }
  func hostIs(_ name: String) -> String
  var noHost: String { get }
  var youAreMember: String { get }
  func lastWritten(_ moment: String) -> String
  var nothingWritten: String { get }
  var sitesOfNetwork: String { get }
  var noSites: String { get }
  var members: String { get }
  var noMembers: String { get }
  var addedByName: String { get }
  var readTheRoom: String { get }
  var roomIsClosedToYou: String { get }
  var groupLead: String { get }
  var networkLead: String { get }
  var next: String { get }
  var fromTheStart: String { get }

  var rename: String { get }
  var newName: String { get }
  var cancel: String { get }
  func problem(_ problem: NameProblem, longest: Int) -> String
  var somethingToMend: String { get }

  var addMember: String { get }
  var addMemberLead: String { get }
  var findByName: String { get }
  var add: String { get }
  var remove: String { get }
  var nobodyNamedThat: String { get }
  func removeMember(_ name: String) -> String

  var handOver: String { get }
  func handOverTitle(_ name: String) -> String
  func handOverConsequence(_ name: String) -> String
  func handOverNow(_ name: String) -> String
  var nameDeputy: String { get }
  var deputyHint: String { get }
  var noDeputy: String { get }
  var nameHosts: String { get }
  var nameHostsLead: String { get }
  var chooseAMember: String { get }
  var hostIsDeputy: String { get }

  var changeSites: String { get }
  var changeSitesLead: String { get }
  var moreAboutNetwork: String { get }
  var takeSiteIn: String { get }
  var takeSiteInLead: String { get }
  var addOrMoveSite: String { get }
  func siteIsIn(_ site: String, _ network: String) -> String
  var chooseASite: String { get }
  var notYourOwnRoom: String { get }
  var endNetwork: String { get }
  func endNetworkTitle(_ name: String) -> String
  func endNetworkConsequence(people: Int) -> String
  var endNow: String { get }
  var keepIt: String { get }
  var makeNetworkLead: String { get }
  var nameOfNetwork: String { get }
  var sitesWithoutNetwork: String { get }
  var makeGroupLead: String { get }
  var nameOfGroup: String { get }
  var firstMembers: String { get }
  var firstMembersHint: String { get }
  var hostOfGroup: String { get }
  var hostOfGroupHint: String { get }
  func problem(_ problem: GroupProblem) -> String
  var groupMade: String { get }
}

/// What is wrong with the people typed for a group.
enum GroupProblem: Error, Sendable, Equatable {
  case nobody
  /// Nobody in the programme is called that.
  case unknown(String)
  /// More than one is.
  case several(String)
  case yourself
  case hostIsNoMember
  case tooMany(Int)
}
