/// What somebody is told whom mail does not reach, and whoever keeps their network.
protocol MailTroublePhrases: Sendable {
  var mailTroubleTitle: String { get }
  func mailTrouble(_ address: String, since moment: String) -> String
  var mailTroubleWords: String { get }
  var tryMailAgain: String { get }
  func unreachableTitle(_ count: Int) -> String
  var unreachableWords: String { get }
  func unreachableLetter(name: String, network: String, link: String) -> Letter
}
