/// The words of getting help with a step: conversations, a ready question, people who took it.
protocol PlanHelpPhrases: Sendable {
  var helpTitle: String { get }
  var whatHelped: String { get }
  var notStuckAnyMore: String { get }
  var readyQuestion: String { get }
  var askOthers: String { get }
  var askOthersLead: String { get }
  var askQuestion: String { get }
  func stepQuestionTitle(_ step: String) -> String
  func stepQuestion(_ step: String, barrier: String?) -> String
  var peopleWhoTookIt: String { get }
  var nobodyToAsk: String { get }
  func youAsked(_ names: String) -> String
  func theyAnswered(_ names: String) -> String
  var youAreAsked: String { get }
  var iHaveAnswered: String { get }
  var askingLabel: String { get }
  var askingHint: String { get }
  func askingText(_ step: String, from site: String) -> String
  func ask(_ name: String) -> String
  func helperReason(_ reason: Suggestion.Reason, of helper: Helper) -> String
  var talkAboutStep: String { get }
  var noTalkYet: String { get }
  func aboutStep(_ step: String) -> String
  var tieToStep: String { get }
  var whichSteps: String { get }
  func whichStepsHint(_ most: Int) -> String
  var helpPauseTitle: String { get }
  var helpPauseLead: String { get }
  var helpIsPaused: String { get }
  var doNotSuggestMe: String { get }
  var suggestMeAgain: String { get }
}
