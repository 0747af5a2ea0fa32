import Storage

/// What somebody looks for in the directory. An empty one is everybody.
struct DirectorySearch: Sendable {
  /// How many people stand on a page.
  static let pageSize = 30
  /// More words than these are not looked for.
  static let mostWords = 8

  /// As it was typed.
  var text = ""
  var network: Space.ID?
  var site: Site.ID?
  var profession = ""
  /// The page begins after, or ends before, this person.
  var after: Person.ID?
  var before: Person.ID?

  init(_ query: Form) {
    text = String(query.trimmed("q").prefix(200))
    network = Space.ID(query["network"])
    site = Site.ID(query["site"])
    profession = String(query["profession"].prefix(Profile.longestWork))
    after = Person.ID(query["after"])
    before = after == nil ? Person.ID(query["before"]) : nil
  }

  /// The words looked for, as the table holds them.
  var words: [String] { Array(searchWords(of: text).prefix(DirectorySearch.mostWords)) }

  /// Whether anything was asked for.
  var isNarrowed: Bool { !text.isEmpty || network != nil || site != nil || !profession.isEmpty }

  /// Its address, without the place in the list.
  var path: Path {
    var path = Path.people
    if !text.isEmpty { path = path.with("q", text) }
    if let network { path = path.with("network", network) }
    if let site { path = path.with("site", site) }
    if !profession.isEmpty { path = path.with("profession", profession) }
    return path
  }
}
