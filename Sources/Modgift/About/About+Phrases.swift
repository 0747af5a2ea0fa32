/// A page of plain text: its title, what it comes to, and the rest in Markdown.
struct AboutText: Sendable {
  let title: String
  let lead: String
  let body: String
}

/// The words of the pages about the product itself.
protocol AboutPhrases: Sendable {
  var privacyPage: AboutText { get }
  var accessibilityPage: AboutText { get }
}
