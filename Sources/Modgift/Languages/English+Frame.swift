extension English {
  var skipToContent: String { "Skip to the content" }
  var mainMenu: String { "Main menu" }
  var searchEverywhere: String { "Search conversations and people" }
  var programme: String { "The programme" }
  func unreadNotices(_ count: Int) -> String {
    switch count {
    case 0: "No new notifications"
    case 1: "1 new notification"
    case ...Notification.mostCounted: "\(number(count)) new notifications"
    default: "More than \(number(Notification.mostCounted)) new notifications"
    }
  }
  var privacy: String { "Privacy" }
  var accessibility: String { "Accessibility" }
  var demoBanner: String { "Demo: every person and conversation is invented." }
  var otherLanguage: (language: Language, words: String) { (.danish, "På dansk") }
}
