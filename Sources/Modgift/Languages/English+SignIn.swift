extension English {
  var signInTitle: String { "Sign in" }
  var signInLead: String {
    "Type your mail address and we send you a code. There is no password to remember."
  }
  var yourAddress: String { "Your mail address" }
  var sendCode: String { "Send code" }
  var addressIsNone: String { "That does not look like a mail address. One looks like name@place.dk." }
  var somethingNeedsMending: String { "A little needs mending. Nothing is lost." }
  var demoCastTitle: String { "Try it as somebody" }
  var demoCastLead: String { "This is a demo with invented people. Choose who you want to be." }
  var codeTitle: String { "Type the code" }
  func codeIsOnItsWay(to address: String) -> String {
    "If we know \(address), a mail is on its way. If it does not come, look in junk mail or ask the coordinator."
  }
  func codeLasts(minutes: Int) -> String {
    "Six digits from the mail. They work for \(number(minutes)) minutes."
  }
  var code: String { "Code" }
  var codeHasSixDigits: String { "The code has six digits. Type them as they are in the mail." }
  func codeWasWrong(triesLeft: Int) -> String {
    let left = triesLeft == 1 ? "one try" : "\(number(triesLeft)) tries"
    return "That is not the code. Use the newest mail; you have \(left) left."
  }
  var codeIsSpent: String { "The code can't be used any more. Ask for a new one." }
  var sendNewCode: String { "Send a new code" }
  var useAnotherAddress: String { "Use another address" }
  func demoCode(_ code: String) -> String {
    "The code is \(code). Only a demo shows it here; else it comes by mail."
  }
  var linkTitle: String { "Sign in" }
  func linkLead(address: String) -> String { "Press the button and you are in as \(address)." }
  var linkIsSpentTitle: String { "The link can't be used any more" }
  var linkIsSpent: String { "A link works once and for ten minutes. Ask for a new code and you are in soon." }
  var linkElsewhere: String { "On somebody else's device, remember to sign out afterwards." }

  func signInLetter(code: String, link: String, programme: String) -> Letter {
    Letter(
      language: .english, subject: "\(code) is your code for \(programme)",
      before: ["Hello", "Here is your code. Type it where you are signing in:"], code: code,
      button: ("Or sign in here", link),
      after: ["The code works once, for ten minutes."],
      why: "You get this mail because somebody typed your address to sign in. If it was not you, do nothing.")
  }

  func invitationLetter(
    name: String, address: String, link: String, programme: String, isReminder: Bool
  ) -> Letter {
    Letter(
      language: .english,
      subject: isReminder ? "Your place in \(programme) is still waiting" : "Welcome to \(programme)",
      before: [
        "Hello \(name)",
        "In \(programme) those who teach naloxone help each other, and your network has a room of its own. You are invited.",
        "Sign in with the address \(address). You get a code; there is no password to remember.",
      ],
      button: ("Come in", link), after: ["It takes a minute."],
      why:
        "You get this mail because the programme's coordinator wrote you down. Answer it if that is a mistake."
    )
  }
}
