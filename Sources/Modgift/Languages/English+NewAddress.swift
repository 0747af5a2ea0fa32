extension English {
  var ownAddressTitle: String { "Your mail address" }
  var ownAddressLead: String { "You sign in with it, and mail to you goes there." }
  var noOwnAddress: String { "We have no mail address of yours." }
  func ownAddressIs(_ address: String) -> String { "Now it is \(address)." }
  var changeOwnAddress: String { "Change my address" }
  var newAddressTitle: String { "Your new mail address" }
  var newAddressLead: String { "We send a code to it. Nothing changes until you have typed the code." }
  var newAddressLabel: String { "New mail address" }
  func problem(_ problem: NewAddress.Problem) -> String {
    switch problem {
    case .notAnAddress: addressIsNone
    case .own: "You have that address already. Type the new one."
    }
  }
  func newAddressIsAsked(_ address: String) -> String {
    "We have written to \(address). If no code comes, look in junk mail, or see whether the address is right."
  }
  var useNewAddress: String { "Use the new address" }
  func confirmAddressLead(_ name: String, _ address: String) -> String {
    "Press the button, and \(name) signs in with \(address) and gets mail there. If you are not \(name), close this page."
  }
  var newAddressLinkIsSpent: String {
    "A link works once and for ten minutes. Ask for a new code on your own page."
  }
  var addressIsChanged: String { "Your address is changed" }
  func addressIsChangedLead(_ address: String) -> String {
    "From now on you sign in with \(address) and get mail there. You are signed out everywhere but where you asked for it."
  }
  var addressIsTaken: String {
    "Somebody else has that address here by now, so nothing is changed. Choose another."
  }
  var changeAddressBackTitle: String { "Was it not you?" }
  func changeAddressBackLead(_ address: String) -> String {
    "Press the button, and \(address) is your address again. All your devices are signed out, and whoever changed it too."
  }
  var changeAddressBack: String { "Change it back" }
  func addressIsBack(_ address: String) -> String { "\(address) is your address again" }
  var addressIsBackLead: String { "All your devices are signed out. Now sign in with that address." }

  func newAddressLetter(code: String, name: String, link: String, programme: String) -> Letter {
    Letter(
      language: .english, subject: "\(code) is the code for your new address in \(programme)",
      before: [
        "Hello \(firstName(name))", "Here is your code. Type it where you asked for the new address:",
      ],
      code: code, button: ("Or confirm it here", link),
      after: ["The code works once, for ten minutes. Nothing changes before that."],
      why:
        "You get this mail because \(name) in \(programme) wrote this address as theirs. If that is not you, do nothing."
    )
  }

  func addressIsYoursLetter(name: String, link: String, programme: String) -> Letter {
    Letter(
      language: .english, subject: "This address is yours in \(programme) already",
      before: [
        "Hello \(name)",
        "Somebody in \(programme) asked to use this address. It is yours already, so nothing is changed.",
        "If it was you, then you are in \(programme) twice. This address lets you in as the one who has it:",
      ], button: ("Sign in with this address", link),
      why: "You get this mail because somebody wrote your address as theirs. If it was not you, do nothing.")
  }

  func addressNewsLetter(name: String, wayBack: String?, programme: String) -> Letter {
    Letter(
      language: .english, subject: "Your address in \(programme) is another now",
      before: [
        "Hello \(name)",
        "In \(programme) you have another mail address from now on. Mail goes there, and you sign in with that one.",
        wayBack == nil
          ? "If you did not expect that, talk to the host of your network."
          : "If you wanted that, there is nothing to do. If it was not you, bring this address back within a week:",
      ], button: wayBack.map { ("It was not me", $0) },
      why: "You get this mail because this was your address.")
  }
}
