import Storage

/// What somebody looks for.
struct SearchRequest: Sendable {
  /// The longest text that is looked at, in characters.
  static let longest = 200
  /// How many posts that match are looked at: the newest. Bounds the work whatever the word.
  static let mostHits = 60
  /// How many conversations are shown.
  static let mostTopics = 20
  /// How many are read, to choose those by what was typed to the letter.
  static let mostRead = 30
  /// How many people are shown.
  static let mostPeople = 6

  /// As it was typed.
  let text: String
  let space: Space.ID?
  let kind: Topic.Kind?
  let isUnanswered: Bool
  /// Its words; nil when there are none.
  let query: SearchQuery?

  init(_ form: Form) {
    text = String(form.trimmed("q").prefix(SearchRequest.longest))
    space = Space.ID(form["space"])
    kind = Topic.Kind(rawValue: form["kind"])
    isUnanswered = form["unanswered"] == "yes"
    query = SearchQuery(text)
  }

  /// Whether conversations are narrowed, so that people are not what is looked for.
  var isNarrowed: Bool { space != nil || kind != nil || isUnanswered }

  /// The kinds looked for; nil for all. Only questions wait for an answer.
  var kinds: [Topic.Kind]? {
    if isUnanswered { return kind == nil || kind == .question ? [.question] : [] }
    return kind.map { [$0] }
  }

  /// The spaces looked in: never one the viewer cannot read.
  func spaces(for viewer: Viewer) -> [Space.ID] {
    space.map { viewer.mayRead($0) ? [$0] : [] } ?? viewer.spaces
  }
}
