/// A few lines in every language, as many in one as in the other.
struct LocalBullets: Hashable, Sendable, Codable {
  let danish: [String]
  let english: [String]

  init(danish: [String], english: [String]) {
    self.danish = danish
    self.english = english
  }

  /// What a site writes itself: the same words whatever the language of the screen.
  init(inAll lines: [String]) { self.init(danish: lines, english: lines) }

  subscript(language: Language) -> [String] {
    switch language {
    case .danish: danish
    case .english: english
    }
  }

  /// As the languages are written in model files and in the database.
  private enum CodingKeys: String, CodingKey {
    case danish = "da"
    case english = "en"
  }
}
