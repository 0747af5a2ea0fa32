extension Danish {
  var meTitle: String { "Mig" }
  var profileTitle: String { "Det ser andre" }
  var name: String { "Navn" }
  var phone: String { "Telefon" }
  var phoneHint: String { "Otte tal, eller + og landekode." }
  var chosenLanguage: String { "Sprog" }
  func languageName(_ language: Language) -> String {
    switch language {
    case .danish: "Dansk"
    case .english: "Engelsk"
    }
  }
  var askMeAboutLabel: String { "Spørg mig om" }
  func askMeAboutHint(most: Int) -> String {
    "En linje, højst \(number(most)) tegn. Fx: Hvordan vi fik lægen med."
  }
  var workplace: String { "Arbejdsplads" }
  var profession: String { "Faggruppe" }
  var showsEmail: String { "Vis min mailadresse for andre, der er logget ind" }
  var showsPhone: String { "Vis mit telefonnummer for andre, der er logget ind" }
  var optional: String { "kan udelades" }
  var save: String { "Gem" }
  func problem(_ problem: ProfileForm.Problem) -> String {
    switch problem {
    case .missing: "Skriv dit navn."
    case .tooLong(let most): "Det er for langt. Der er plads til \(number(most)) tegn."
    case .notAPhone: "Det ligner ikke et telefonnummer. Skriv otte tal, eller + og landekode."
    case .unreadable: "Nogle tegn kunne ikke læses; de vises som �. Ret dem, og gem igen."
    case .civilRegistration: "Det ligner et CPR-nummer. Vi gemmer aldrig CPR-numre: tag det ud."
    }
  }
  var sessionsTitle: String { "Her er du logget ind" }
  var sessionsLead: String { "Kender du ikke en enhed, så log den ud." }
  func device(_ device: Device) -> String {
    if device.browser.isEmpty { return device.system.isEmpty ? "Ukendt enhed" : device.system }
    return device.system.isEmpty ? device.browser : "\(device.browser) på \(device.system)"
  }
  func signedInSince(_ moment: String) -> String { "Logget ind \(moment)" }
  var thisDevice: String { "Denne enhed" }
  var endSession: String { "Log ud dér" }
  var endOtherSessions: String { "Log alle andre ud" }
  var signOut: String { "Log ud" }
  var keptTitle: String { "Det gemmer programmet om dig" }
  func roleName(_ kind: Role.Kind) -> String {
    switch kind {
    case .trainer: "Træner"
    case .peer: "Peer"
    case .manager: "Leder"
    case .coordinator: "Koordinator"
    case .evaluator: "Evaluator"
    }
  }
  func role(_ name: String, at site: String, from: String, until: String?) -> String {
    until.map { "\(name), \(site), \(from) til \($0)" } ?? "\(name), \(site), siden \(from)"
  }
  var exportOwn: String { "Hent mine data" }
  var exportLead: String { "Alt, vi gemmer om dig, i én fil (JSON)." }
  func welcomeTitle(programme: String) -> String { "Velkommen til \(programme)" }
  var welcomeLead: String { "To ting, så er du i gang." }
  var isYourNameRight: String { "Er dit navn skrevet rigtigt?" }
  var welcomeDone: String { "Kom i gang" }
}
