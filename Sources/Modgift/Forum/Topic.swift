import Storage

/// A conversation in a space.
enum Topic {
  typealias ID = Key<Topic>

  /// What it was opened as.
  enum Kind: String, Sendable, CaseIterable, ColumnValue {
    case question, experience, news
  }

  /// The longest title, in UTF-16 units, which is how browsers count.
  static let longestTitle = 200
  /// How many posts stand on a page.
  static let postsPerPage = 30

  /// The number of the first post on the page on which a post stands.
  static func pageStart(of number: Int) -> Int {
    max(0, number - 1) / postsPerPage * postsPerPage + 1
  }
}
