import Storage

extension English {
  func askedInPerson(_ title: String) -> String { "Can you help? \(title)" }
  func whyAsked(_ reasons: String) -> String { "We ask you because \(reasons)." }
  func helperReason(_ reason: HelperMatch.Reason) -> String {
    switch reason {
    case .tookStep(let day): "you took the same step (\(self.day(day)))"
    case .answeredTheLike(let count):
      count == 1
        ? "your answer to something like it helped" : "\(number(count)) of your answers to the like helped"
    case .sameProvider: "you have the same kind of provider"
    case .similarSize: "your place is about the asker's size"
    case .sameProfession: "you have the same profession"
    case .sameRole: "you have the same role"
    case .similarDensity: "people live as far apart where you are"
    case .notAskedLately: "it is a while since we asked you"
    }
  }
  var whyToldAsHost: String { "You are told because you look after the room." }
  var whyToldAsBuddy: String { "You are told because you are the asker's buddy. It is their first question." }
  var fewerOfThese: String { "Don't ask me" }
  var fewerOfTheseHint: String { "We ask you at most twice a month. You can also say no altogether." }
  var fewerForHosts: String { "Once a week only" }
  func peopleWereAsked(_ names: String) -> String { "We have asked \(names) in person." }
  var hostWasTold: String { "Whoever looks after the room has been told." }
  var nobodyAnsweredYet: String { "Nobody has answered yet" }
  var raiseLead: String {
    "Would you like to ask everyone in the programme? You edit a copy so that nobody is recognised, and this one stays where it is."
  }
  var raiseToAll: String { "Ask everyone" }
  func questionsLackAnswers(_ count: Int) -> String {
    count == 1 ? "a question without an answer" : "\(number(count)) questions without an answer"
  }
  var noAnswerNeeded: String { "I don't need an answer any more" }
  var questionIsSettled: String { "You have said that you need no answer any more." }
  var askedTitle: String { "Asked of you" }
  var ownWaitingTitle: String { "Your questions that lack an answer" }
  var nudgePaceTitle: String { "Questions that wait with you" }
  var nudgePaceLead: String { "While you look after a room, you hear of questions that nobody has answered." }
  var nudgesDaily: String { "Write to me when there are new ones" }
  var nudgesWeekly: String { "Write to me on Mondays only" }
  var pressedFewer: String {
    "That is fine. We won't ask you any more. You can turn it on again on your own page."
  }
  var pressedSettled: String { "Good. Then we don't ask anybody else to answer." }
  var openQuestion: String { "See the question" }

  func waitingLetter(name: String, titles: [String], link: String) -> Letter {
    Letter(
      language: .english,
      subject: titles.count == 1
        ? "A question lacks an answer" : "\(number(titles.count)) questions lack an answer",
      before: ["Hello \(name)", "Nobody has answered:"] + titles.map { "– \($0)" } + [
        "A short answer will do, or name somebody who knows."
      ],
      button: (titles.count == 1 ? "Read and answer" : "See them", link),
      why:
        "You get this mail because you look after the room: at most one a day, and only when somebody waits. On your own page you can choose one a week, or pass hosting on."
    )
  }

  func askedLetter(
    name: String, asker: String, title: String, room: String, reasons: String, link: String, fewer: String
  ) -> Letter {
    Letter(
      language: .english, subject: "Can you help \(asker)?",
      before: [
        "Hello \(name)", "\(asker) has asked in \(room), and nobody has answered yet:", title,
        whyAsked(reasons),
      ],
      button: ("Read and answer", link), after: ["A short answer will do. If you don't know, just leave it."],
      why: "We ask you at most twice a month.", ways: [MailLink(words: "Don't ask me at all", address: fewer)]
    )
  }

  func buddyQuestionLetter(name: String, asker: String, title: String, link: String) -> Letter {
    Letter(
      language: .english, subject: "\(asker) asks for the first time",
      before: [
        "Hello \(name)", "You are the buddy of \(asker), who has just asked a first question:", title,
        "Whoever gets an answer the first time asks again. A few words will do.",
      ],
      button: ("Read and answer", link),
      why: "You get this mail because you said yes to being \(asker)'s buddy."
    )
  }

  func raiseLetter(name: String, title: String, link: String, settle: String, isLast: Bool) -> Letter {
    Letter(
      language: .english, subject: "Shall we ask everyone for you?",
      before: [
        "Hello \(name)",
        isLast
          ? "Nobody has answered your question yet. We have just asked a few more:"
          : "Nobody has answered your question yet:", title,
        "You can put it to everyone in the programme. You edit a copy first, so that nobody is recognised. Nothing leaves the room before you press.",
      ],
      button: ("Edit and ask everyone", link),
      instead: MailLink(words: noAnswerNeeded, address: settle),
      why: isLast
        ? "You get this mail because you asked and we haven't found an answer. We write about it no more."
        : "You get this mail because you asked and we haven't found an answer. We write about it once more at most."
    )
  }
}
