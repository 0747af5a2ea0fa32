extension English {
  var meTitle: String { "Me" }
  var profileTitle: String { "What others see" }
  var name: String { "Name" }
  var phone: String { "Telephone" }
  var phoneHint: String { "Eight digits, or + and the country's code." }
  var chosenLanguage: String { "Language" }
  func languageName(_ language: Language) -> String {
    switch language {
    case .danish: "Danish"
    case .english: "English"
    }
  }
  var askMeAboutLabel: String { "Ask me about" }
  func askMeAboutHint(most: Int) -> String {
    "One line, at most \(number(most)) characters. Such as: How we got the doctor on board."
  }
  var workplace: String { "Workplace" }
  var profession: String { "Profession" }
  var showsEmail: String { "Show my mail address to others who are signed in" }
  var showsPhone: String { "Show my telephone number to others who are signed in" }
  var optional: String { "optional" }
  var save: String { "Save" }
  func problem(_ problem: ProfileForm.Problem) -> String {
    switch problem {
    case .missing: "Write your name."
    case .tooLong(let most): "That is too long. There is room for \(number(most)) characters."
    case .notAPhone:
      "That does not look like a telephone number. Write eight digits, or + and the country's code."
    case .unreadable: "Some characters could not be read; they show as �. Correct them, and save again."
    case .civilRegistration: "That looks like a civil registration number. We never keep one: take it out."
    }
  }
  var sessionsTitle: String { "Where you are signed in" }
  var sessionsLead: String { "If you don't know a device, sign it out." }
  func device(_ device: Device) -> String {
    if device.browser.isEmpty { return device.system.isEmpty ? "Unknown device" : device.system }
    return device.system.isEmpty ? device.browser : "\(device.browser) on \(device.system)"
  }
  func signedInSince(_ moment: String) -> String { "Signed in \(moment)" }
  var thisDevice: String { "This device" }
  var endSession: String { "Sign out there" }
  var endOtherSessions: String { "Sign out all others" }
  var signOut: String { "Sign out" }
  var keptTitle: String { "What the programme keeps about you" }
  func roleName(_ kind: Role.Kind) -> String {
    switch kind {
    case .trainer: "Trainer"
    case .peer: "Peer"
    case .manager: "Manager"
    case .coordinator: "Coordinator"
    case .evaluator: "Evaluator"
    }
  }
  func role(_ name: String, at site: String, from: String, until: String?) -> String {
    until.map { "\(name), \(site), \(from) until \($0)" } ?? "\(name), \(site), since \(from)"
  }
  var exportOwn: String { "Download my data" }
  var exportLead: String { "All we keep about you, in one file (JSON)." }
  func welcomeTitle(programme: String) -> String { "Welcome to \(programme)" }
  var welcomeLead: String { "Two things and you are in." }
  var isYourNameRight: String { "Is your name spelled right?" }
  var welcomeDone: String { "Begin" }
}
