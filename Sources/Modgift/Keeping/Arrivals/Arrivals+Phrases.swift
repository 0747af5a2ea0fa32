/// The words of coming and going.
protocol ArrivalPhrases: Sendable {
  func welcomeTo(_ network: String) -> String
  var newHereLead: String { get }
  var readTheseFirst: String { get }
  var isAboutYourSteps: String { get }
  func foundUseful(_ count: Int) -> String
  var firstQuestionLead: String { get }
  var askYourFirst: String { get }
  var buddyLead: String { get }
  var askForBuddy: String { get }
  func buddyIsAsked(_ name: String) -> String
  func yourBuddy(_ name: String) -> String
  func beBuddy(for name: String) -> String
  /// A few words for a subject line.
  var aNewcomerAsks: String { get }
  var answerByOnePress: String { get }
  var beBuddyLead: String { get }
  var iWillSayHello: String { get }
  var askSomebodyElse: String { get }
  var somebodyElseIsAsked: String { get }
  func youAreBuddy(of name: String) -> String
  func writeTo(_ name: String) -> String
  func buddyLetter(name: String, newcomer: String, network: String, link: String) -> Letter
  func buddyFoundLetter(name: String, buddy: String, link: String) -> Letter

  var leavingTitle: String { get }
  var leavingLead: String { get }
  var leavingLink: String { get }
  func leavingSoon(_ day: String) -> String
  var leavingSteps: String { get }
  var allStepsTo: String { get }
  var allStepsToHint: String { get }
  var leavingNetworks: String { get }
  var leavingPromises: String { get }
  func leavingPromise(_ name: String) -> String
  var toNobody: String { get }
  func hostOf(_ network: String) -> String
  func deputyOf(_ network: String) -> String
  var theRuleFinds: String { get }
  var handItOver: String { get }
  var nothingToHandOver: String { get }
}
