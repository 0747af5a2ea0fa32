/// The words of the proposal of networks.
protocol ProposalPhrases: Sendable {
  var proposalTitle: String { get }
  var proposalLead: String { get }
  var makeProposal: String { get }
  var whoTakesPart: String { get }
  func scope(_ scope: ProposalTerms.Scope) -> (name: String, note: String)
  var smallestNetwork: String { get }
  var largestNetwork: String { get }
  var howManyNetworks: String { get }
  var howManyNetworksHint: String { get }
  var ferriesCount: String { get }
  var ferriesCountHint: String { get }
  var howMuchIsKept: String { get }
  var howMuchIsKeptHint: String { get }
  func keeping(_ pairs: Int) -> String
  func wrongNumber(_ range: ClosedRange<Int>) -> String
  var largestBelowSmallest: String { get }
  func refused(_ refusal: ProposalRefusal, _ name: (String) -> String) -> String

  /// The name a network has at first, after its largest municipality.
  func around(_ municipality: String) -> String
  func pairsCutLine(_ proposal: Proposal) -> String
  var networksFigure: String { get }
  var municipalitiesFigure: String { get }
  func pairsFigure(of pairs: Int) -> String
  var provenBest: String { get }
  var notProven: String { get }
  func changeCost(before: Int, after: Int, moved: Int) -> String
  func newcomers(_ names: [String]) -> String
  func networksLetGo(_ names: [String]) -> String
  var proposalMap: String { get }
  func proposalMapDescription(_ parts: Int) -> String
  func proposalTile(_ municipality: String, _ part: String?) -> String
  func municipalities(_ count: Int) -> String
  func trainers(_ count: Int) -> String
  var trainersColumn: String { get }
  var municipalitiesColumn: String { get }
  var flawsColumn: String { get }
  var nothingWrong: String { get }
  func flaw(_ flaw: Proposal.Flaw) -> String
  var locked: String { get }
  var carriesOn: String { get }
  var lock: String { get }
  var unlock: String { get }
  var giveName: String { get }
  var aloneTitle: String { get }
  func alone(_ alone: Alone, _ name: (String) -> String) -> String
  func putWith(_ municipality: String) -> String
  var straysTitle: String { get }
  var straysLead: String { get }
  var wishesTitle: String { get }
  var noWishes: String { get }
  func wish(_ wish: ProposalDraft.Wish, _ name: (String) -> String) -> String
  var dropWish: String { get }
  var runAgain: String { get }
  var discardDraft: String { get }
  var makeTheNetworks: String { get }
  func makeTheNetworksTitle(_ count: Int) -> String
  func makeTheNetworksConsequence(new: Int, changed: Int) -> String
  var notNow: String { get }
  func nameTaken(_ name: String) -> String

  func placeTitle(_ municipality: String) -> String
  func placeIsIn(_ part: String?) -> String
  var whereTo: String { get }
  func moveNote(_ move: ProposalMove, now: Int) -> String
  var moveAndRepair: String { get }
  var keepTogether: String { get }
  var keepApart: String { get }
  var otherMunicipality: String { get }
  var chooseAMunicipality: String { get }
}
