import Storage

/// The words of who keeps a network, and whose turn it is.
protocol HostingPhrases: Sendable {
  func hostingTitle(_ kind: Space.Kind) -> String
  /// What is kept, in the midst of a sentence.
  func keptRoom(_ kind: Space.Kind, name: String) -> String
  var cannotKeepIt: String { get }
  var passItOn: String { get }
  var hostingLead: String { get }
  func hostsUntil(_ name: String, _ day: String?) -> String
  func standsInFor(_ name: String, until day: String) -> String
  var nobodyHosts: String { get }
  func standsBy(_ name: String) -> String
  var nobodyStandsBy: String { get }
  func areAsked(_ names: String) -> String
  func youAreAsked(toBe seat: Keeping.Seat) -> String
  func askedToBe(_ seat: Keeping.Seat, of network: String) -> String
  func whyYou(_ reasons: String) -> String
  func turnReason(_ reason: FairTurn.Reason) -> String
  /// A few words for a subject line.
  var yourNetworkAsks: String { get }
  var answerTheSeat: String { get }
  var sayYesToSeat: String { get }
  var sayNotNow: String { get }
  var takeATurn: String { get }
  var takeATurnLead: String { get }
  var youOffered: String { get }
  func youSaidLater(_ day: String) -> String
  var iCanTakeATurn: String { get }
  var takeOfferBack: String { get }
  var termsTitle: String { get }
  var termLength: String { get }
  func months(_ count: Int) -> String
  var showsOutside: String { get }
  var showsOutsideHint: String { get }
  var hostHistory: String { get }
  func keptFrom(_ from: String, until: String?) -> String
  var howTurnsWork: String { get }
  var howTurnsWorkLines: [String] { get }
  var youStandInNow: String { get }
  func yourTermEnds(_ day: String) -> String

  var iAmAway: String { get }
  var awayTitle: String { get }
  var awayLead: String { get }
  var awayFrom: String { get }
  var awayThrough: String { get }
  var addAway: String { get }
  func awayDays(_ from: String, _ through: String) -> String
  var notAway: String { get }
  func problem(_ problem: AbsenceProblem) -> String

  func hostLetter(_ news: HostNews, _ facts: HostLetter) -> Letter
  func pressedSeat(_ seat: Keeping.Seat, of network: String) -> String
  var pressedSeatIsTaken: String { get }
  var pressedLater: String { get }
}

/// What a mail about the keeping of a network says beside its news.
struct HostLetter: Sendable {
  let name: String
  let network: String
  let host: String?
  let termEnds: String?
  let reasons: String
  let link: String
}
