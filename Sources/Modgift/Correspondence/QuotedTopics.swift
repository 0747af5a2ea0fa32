import Mail
import Storage

/// The topics that a mail quotes, by the links to them that stand in what it quotes.
struct QuotedTopics: Equatable {
  /// Each once, in the order in which they stand.
  private(set) var all: [Topic.ID] = []
  /// The one that stands last above each of the writer's own words; nil where none does.
  private(set) var above: [Topic.ID?] = []

  init(_ reply: ReplyText) {
    var last: Topic.ID?
    for piece in reply.pieces {
      switch piece {
      case .said(let text):
        // Words of greeting before the first quote are not an answer of their own once others follow.
        above.append(last)
        note(Self.topics(in: text))
      case .cut(let text, .quote):
        let found = Self.topics(in: text)
        note(found)
        last = found.last ?? last
      case .cut: break
      }
    }
  }

  /// The topic that is meant, when there is only one it can be.
  var meant: Topic.ID? {
    let answered = Set(above.compactMap(\.self))
    if answered.count == 1 { return answered.first }
    return answered.isEmpty && all.count == 1 ? all.first : nil
  }

  /// Those of them that the viewer can read.
  func readable(_ sight: Sight) throws -> QuotedTopics {
    var kept = self
    let found = try Topic.readable(among: all, sight)
    kept.all = all.filter(found.contains)
    kept.above = above.map { topic in topic.flatMap { found.contains($0) ? $0 : nil } }
    return kept
  }

  private mutating func note(_ topics: [Topic.ID]) {
    for topic in topics where !all.contains(topic) && all.count < 50 { all.append(topic) }
  }

  /// The keys after `/topics/`, also where a mail program has put the link into one of its own.
  private static func topics(in text: String) -> [Topic.ID] {
    var found: [Topic.ID] = []
    let text = text.replacing("%2F", with: "/").replacing("%2f", with: "/")
    var rest = Substring(text)
    while let start = rest.firstRange(of: "/topics/") {
      rest = rest[start.upperBound...]
      if let topic = Topic.ID(String(rest.prefix(13))) { found.append(topic) }
    }
    return found
  }
}
