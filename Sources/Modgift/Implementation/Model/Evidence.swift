/// What a step asks for when somebody says it is done, and no more.
enum Evidence: String, Hashable, Sendable, Codable, CaseIterable {
  case nothing = "none"
  case date
  case number
  /// One line of text.
  case line
  /// People of the site, by name.
  case people
}
