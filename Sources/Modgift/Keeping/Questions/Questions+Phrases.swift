import Storage

/// The words around a question that waits.
protocol QuestionClockPhrases: Sendable {
  func askedInPerson(_ title: String) -> String
  func whyAsked(_ reasons: String) -> String
  func helperReason(_ reason: HelperMatch.Reason) -> String
  var whyToldAsHost: String { get }
  var whyToldAsBuddy: String { get }
  var fewerOfThese: String { get }
  var fewerOfTheseHint: String { get }
  var fewerForHosts: String { get }
  func peopleWereAsked(_ names: String) -> String
  var hostWasTold: String { get }
  var nobodyAnsweredYet: String { get }
  var raiseLead: String { get }
  var raiseToAll: String { get }
  /// A few words for a subject line.
  func questionsLackAnswers(_ count: Int) -> String
  var noAnswerNeeded: String { get }
  var questionIsSettled: String { get }
  var askedTitle: String { get }
  var ownWaitingTitle: String { get }
  var nudgePaceTitle: String { get }
  var nudgePaceLead: String { get }
  var nudgesDaily: String { get }
  var nudgesWeekly: String { get }
  var pressedFewer: String { get }
  var pressedSettled: String { get }
  var openQuestion: String { get }

  func waitingLetter(name: String, titles: [String], link: String) -> Letter
  func askedLetter(
    name: String, asker: String, title: String, room: String, reasons: String, link: String, fewer: String
  ) -> Letter
  func buddyQuestionLetter(name: String, asker: String, title: String, link: String) -> Letter
  func raiseLetter(name: String, title: String, link: String, settle: String, isLast: Bool) -> Letter
}
