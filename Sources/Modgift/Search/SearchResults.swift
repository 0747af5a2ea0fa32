import Storage

/// What was found, all of it fetched again through the gate.
struct SearchResults: Sendable {
  var topics: [FoundTopic] = []
  var texts: [Post.ID: FoundText] = [:]
  var people: [FoundPerson] = []
  /// What else the index named, for those who know what it is.
  var hits: [SearchHit] = []
  /// What that is, as far as the viewer may read it.
  var elsewhere: [FoundElsewhere] = []
  /// Whether there may be older posts that match and were not looked at.
  var isBounded = false
  /// How many posts with each word were looked at, where all words are common.
  var horizon: Int?
  /// Whether more conversations were found than are shown.
  var isCut = false

  var isEmpty: Bool { topics.isEmpty && people.isEmpty && elsewhere.isEmpty }

  /// Looks for what was asked, as the viewer.
  static func of(_ request: SearchRequest, _ sight: Sight) throws -> SearchResults {
    guard let query = request.query else { return SearchResults() }
    let found = try searchIndex.find(
      query, audiences: request.spaces(for: sight.viewer).map(\.number),
      kinds: request.kinds?.map(\.rawValue),
      limit: SearchRequest.mostHits, in: sight.db)
    let posts = try FoundPost.behind(found.hits, request, sight)
    let ranked = FoundTopic.ranked(posts, query, typed: request.text)
    let best = Array(ranked.prefix(SearchRequest.mostRead))
    let texts = try FoundText.of(best.map(\.best.id), sight)
    let topics = FoundTopic.reordered(best, by: texts, typed: request.text)
    return SearchResults(
      topics: Array(topics.prefix(SearchRequest.mostTopics)), texts: texts,
      people: request.isNarrowed ? [] : try FoundPerson.matching(request, sight),
      hits: found.hits, isBounded: found.hits.count == SearchRequest.mostHits, horizon: found.horizon,
      isCut: ranked.count > SearchRequest.mostTopics)
  }
}
