/// The words of one's own page and of the first visit.
protocol MePhrases: Sendable {
  var meTitle: String { get }
  var profileTitle: String { get }
  var name: String { get }
  var phone: String { get }
  var phoneHint: String { get }
  var chosenLanguage: String { get }
  func languageName(_ language: Language) -> String
  var askMeAboutLabel: String { get }
  func askMeAboutHint(most: Int) -> String
  var workplace: String { get }
  var profession: String { get }
  var showsEmail: String { get }
  var showsPhone: String { get }
  var optional: String { get }
  var save: String { get }
  func problem(_ problem: ProfileForm.Problem) -> String
  var sessionsTitle: String { get }
  var sessionsLead: String { get }
  func device(_ device: Device) -> String
  func signedInSince(_ moment: String) -> String
  var thisDevice: String { get }
  var endSession: String { get }
  var endOtherSessions: String { get }
  var signOut: String { get }
  var keptTitle: String { get }
  func roleName(_ kind: Role.Kind) -> String
  func role(_ name: String, at site: String, from: String, until: String?) -> String
  var exportOwn: String { get }
  var exportLead: String { get }
  func welcomeTitle(programme: String) -> String
  var welcomeLead: String { get }
  var isYourNameRight: String { get }
  var welcomeDone: String { get }
}
