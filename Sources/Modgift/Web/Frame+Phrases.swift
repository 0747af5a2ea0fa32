/// The words around every page.
protocol FramePhrases: Sendable {
  var skipToContent: String { get }
  var mainMenu: String { get }
  var searchEverywhere: String { get }
  var programme: String { get }
  func unreadNotices(_ count: Int) -> String
  var privacy: String { get }
  var accessibility: String { get }
  var demoBanner: String { get }
  /// The other language in its own words, and that it is a choice.
  var otherLanguage: (language: Language, words: String) { get }
}
