import Storage

/// A conversation in which something was found: its best post, how many more there are, and how well it fits.
struct FoundTopic: Sendable {
  let best: FoundPost
  /// How many of its other posts match.
  let others: Int
  var score: Int

  /// Conversations from posts, the best first. Posts come newest first.
  ///
  /// A word in the title weighs most, then the answer that helped, then how new it is; a word spelled just as it
  /// was typed adds a little.
  static func ranked(_ posts: [FoundPost], _ query: SearchQuery, typed: String) -> [FoundTopic] {
    let words = wholeWords(of: typed)
    var places: [Topic.ID: Int] = [:]
    var topics: [FoundTopic] = []
    for (age, post) in posts.enumerated() {
      if let place = places[post.topic] {
        topics[place] = topics[place].joined(by: post, score(of: post, age: age, among: posts.count))
      } else {
        places[post.topic] = topics.count
        let title = titleScore(post.title, query, words)
        topics.append(
          FoundTopic(best: post, others: 0, score: title + score(of: post, age: age, among: posts.count)))
      }
    }
    return topics.enumerated().sorted {
      $0.element.score == $1.element.score ? $0.offset < $1.offset : $0.element.score > $1.element.score
    }.map(\.element)
  }

  /// Whether a post is the one to show is a matter of being the answer, or the newest.
  private func joined(by post: FoundPost, _ score: Int) -> FoundTopic {
    let isAnswer = post.helped == post.id
    return FoundTopic(
      best: isAnswer ? post : best, others: others + 1,
      score: self.score + 1 + (isAnswer ? FoundTopic.answerWeight : 0))
  }

  private static let titleWeight = 40
  private static let exactWeight = 10
  private static let answerWeight = 20
  private static let newestWeight = 20

  private static func titleScore(_ title: String, _ query: SearchQuery, _ words: Set<String>) -> Int {
    guard !SearchWords.matches(in: title, of: query, most: 1).isEmpty else { return 0 }
    return titleWeight + (holds(words, in: title) ? exactWeight : 0)
  }

  private static func score(of post: FoundPost, age: Int, among count: Int) -> Int {
    newestWeight * (count - age) / max(1, count) + (post.helped == post.id ? answerWeight : 0)
  }

  /// Puts those forward whose texts hold the very words that were typed.
  static func reordered(
    _ topics: [FoundTopic], by texts: [Post.ID: FoundText], typed: String
  ) -> [FoundTopic] {
    let words = wholeWords(of: typed)
    let weighed = topics.map { topic in
      var topic = topic
      let isExact = holds(words, in: texts[topic.best.id]?.text ?? "")
      if isExact { topic.score += exactWeight }
      return topic
    }
    return weighed.enumerated().sorted {
      $0.element.score == $1.element.score ? $0.offset < $1.offset : $0.element.score > $1.element.score
    }.map(\.element)
  }
}

/// The words of what was typed, in lower case, as they are spelled.
private func wholeWords(of typed: String) -> Set<String> {
  var words: Set<String> = []
  SearchWords.forEachWord(in: typed) { word in
    words.insert(word.lowercased())
    return true
  }
  return words
}

/// Whether a text holds all of some words as they are spelled, capitals apart. Only words of their lengths are put
/// into lower case, and no more of the text is looked at than it takes.
private func holds(_ words: Set<String>, in text: String) -> Bool {
  let lengths = Set(words.map(\.utf8.count))
  var missing = words
  SearchWords.forEachWord(in: text, where: { lengths.contains($0.count) }) { word in
    missing.remove(word.lowercased())
    return !missing.isEmpty
  }
  return missing.isEmpty
}
