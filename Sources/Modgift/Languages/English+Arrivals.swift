extension English {
  func welcomeTo(_ network: String) -> String { "Welcome to \(network)" }
  var newHereLead: String { "You are new here. Five minutes get you going." }
  var readTheseFirst: String { "Three conversations worth reading" }
  var isAboutYourSteps: String { "About a step you are soon to take" }
  func foundUseful(_ count: Int) -> String {
    count == 1 ? "1 person gave thanks for it" : "\(number(count)) people gave thanks for it"
  }
  var firstQuestionLead: String {
    "Ask your first question. The host is told at once, so you are certain of an answer."
  }
  var askYourFirst: String { "Ask a question" }
  var buddyLead: String { "A buddy is somebody in the network you can ask what is too small for the room." }
  var askForBuddy: String { "Find me a buddy" }
  func buddyIsAsked(_ name: String) -> String { "We have asked \(name) to be your buddy." }
  func yourBuddy(_ name: String) -> String { "\(name) is your buddy" }
  func beBuddy(for name: String) -> String { "Will you be \(name)'s buddy?" }
  var aNewcomerAsks: String { "a new colleague" }
  var answerByOnePress: String { "Answer by one press" }
  var beBuddyLead: String {
    "They are new, and you are alike in profession and place. It is a hello, and an answer when they first ask."
  }
  var iWillSayHello: String { "I'll say hello" }
  var askSomebodyElse: String { "Ask somebody else" }
  var somebodyElseIsAsked: String { "Thank you for answering. We ask somebody else" }
  func youAreBuddy(of name: String) -> String { "You are \(name)'s buddy now" }
  func writeTo(_ name: String) -> String { "Write to \(name)" }
  func buddyLetter(name: String, newcomer: String, network: String, link: String) -> Letter {
    Letter(
      language: .english, subject: beBuddy(for: newcomer),
      before: ["Hello \(name)", "\(newcomer) is new in \(network).", beBuddyLead],
      button: (answerByOnePress, link),
      why:
        "We ask you because you work with the same things, and at most twice a month. If you don't want to be asked at all, turn it off on your own page."
    )
  }
  func buddyFoundLetter(name: String, buddy: String, link: String) -> Letter {
    Letter(
      language: .english, subject: yourBuddy(buddy),
      before: [
        "Hello \(name)",
        "\(buddy) has said yes to being your buddy. Just write – about what feels too small as well.",
      ],
      button: ("Write to \(buddy)", link), why: "You get this mail because you asked for a buddy.")
  }

  var leavingTitle: String { "Hand it over" }
  var leavingLead: String {
    "One minute, and nobody is left short. Your answers and conversations stay where they are, under your name."
  }
  var leavingLink: String { "I am moving on" }
  func leavingSoon(_ day: String) -> String {
    "You leave on \(day). What you have taken on can be handed over in a minute."
  }
  var leavingSteps: String { "Your steps" }
  var allStepsTo: String { "All of them to" }
  var allStepsToHint: String { "Or choose somebody for single steps below." }
  var leavingNetworks: String { "Networks you keep" }
  var leavingPromises: String { "Promises" }
  func leavingPromise(_ name: String) -> String { "You are \(name)'s buddy. We find somebody else." }
  var toNobody: String { "Choose a colleague" }
  func hostOf(_ network: String) -> String { "Host of \(network)" }
  func deputyOf(_ network: String) -> String { "Deputy in \(network)" }
  var theRuleFinds: String { "We find somebody" }
  var handItOver: String { "Hand it over" }
  var nothingToHandOver: String { "You have nothing to hand over. Thank you for all you have shared." }
}
