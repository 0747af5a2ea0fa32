extension Danish {
  var skipToContent: String { "Gå til indholdet" }
  var mainMenu: String { "Hovedmenu" }
  var searchEverywhere: String { "Søg i samtaler og folk" }
  var programme: String { "Programmet" }
  func unreadNotices(_ count: Int) -> String {
    switch count {
    case 0: "Ingen nye beskeder"
    case 1: "1 ny besked"
    case ...Notification.mostCounted: "\(number(count)) nye beskeder"
    default: "Over \(number(Notification.mostCounted)) nye beskeder"
    }
  }
  var privacy: String { "Privatliv" }
  var accessibility: String { "Tilgængelighed" }
  var demoBanner: String { "Demo: alle mennesker her er opdigtede." }
  var otherLanguage: (language: Language, words: String) { (.english, "In English") }
}
