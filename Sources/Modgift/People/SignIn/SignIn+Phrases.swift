/// The words of signing in.
protocol SignInPhrases: Sendable {
  var signInTitle: String { get }
  var signInLead: String { get }
  var yourAddress: String { get }
  var sendCode: String { get }
  var addressIsNone: String { get }
  var somethingNeedsMending: String { get }
  var demoCastTitle: String { get }
  var demoCastLead: String { get }
  var codeTitle: String { get }
  func codeIsOnItsWay(to address: String) -> String
  func codeLasts(minutes: Int) -> String
  var code: String { get }
  var codeHasSixDigits: String { get }
  func codeWasWrong(triesLeft: Int) -> String
  var codeIsSpent: String { get }
  var sendNewCode: String { get }
  var useAnotherAddress: String { get }
  func demoCode(_ code: String) -> String
  var linkTitle: String { get }
  func linkLead(address: String) -> String
  var linkIsSpentTitle: String { get }
  var linkIsSpent: String { get }
  var linkElsewhere: String { get }
  func signInLetter(code: String, link: String, programme: String) -> Letter
  func invitationLetter(
    name: String, address: String, link: String, programme: String, isReminder: Bool
  ) -> Letter
}
