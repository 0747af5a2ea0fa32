import Storage

/// A talk in a closed room that its author is about to share, with all that is needed to do so with care.
struct Onward {
  let head: TopicHead
  /// The answer that is shared, when it is not the topic's own text. It becomes an experience.
  let answer: Post.ID?
  /// The author's own words, with names in place of mentions.
  let body: String
  /// The rooms it may go to: those the author writes in that more people read.
  let rooms: [Room]
  /// Who reads the closed room, and the sites there are.
  let people: [String]
  let sites: [String]

  /// A topic for its author to share.
  /// - Throws: `Refusal.notFound` for everybody else, and when there is nothing to share or nowhere to.
  static func required(_ topic: Topic.ID, _ sight: Sight) throws -> Onward {
    let head = try Topic.required(topic, sight)
    guard sight.viewer.mayShareOnward(head), let body = try firstBody(of: topic, sight) else {
      throw Refusal.notFound
    }
    return try Onward(head, answer: nil, body: body, sight)
  }

  /// An answer for its author to share.
  /// - Throws: `Refusal.notFound` for everybody else, and when there is nowhere to share it to.
  static func required(answer id: Post.ID, _ sight: Sight) throws -> Onward {
    let post = try Post.required(id, sight)
    let head = try Topic.required(post.topic, sight)
    guard sight.viewer.mayShareOnward(post, in: head) else { throw Refusal.notFound }
    return try Onward(head, answer: id, body: Post.body(of: id, sight), sight)
  }

  private init(_ head: TopicHead, answer: Post.ID?, body: String, _ sight: Sight) throws {
    let rooms = try Room.all(sight)
    let readers = rooms.first { $0.id == head.space.id }?.readers ?? 0
    let wider = rooms.filter {
      $0.id != head.space.id && ($0.space.kind == .everyone || $0.readers > readers)
    }
    guard !wider.isEmpty else { throw Refusal.notFound }
    self.head = head
    self.answer = answer
    self.body = withoutMentions(body)
    self.rooms = wider
    people = try Onward.names(in: head.space.id, sight)
    sites = try sight.db.all(String.self, "SELECT site.name FROM site ORDER BY site.sort_name")
  }

  /// What the copy is opened as: an answer tells what somebody has tried.
  var kind: Topic.Kind { answer == nil ? head.kind : .experience }

  /// What in a text might tell who or where somebody is. The author's own name will stand over it anyway.
  func revealing(in text: String, _ phrases: any Phrases) -> Revealing {
    Revealing.found(in: text, people: people, sites: sites, smallNumbers: phrases.smallNumbers)
  }

  private static func firstBody(of topic: Topic.ID, _ sight: Sight) throws -> String? {
    try sight.db.first(
      String.self,
      """
      SELECT post.body FROM \(sight.visible(.post)) AS post
      WHERE post.topic_id = \(topic) AND post.number = 1 AND post.deleted_at IS NULL
      """)
  }

  private static func names(in space: Space.ID, _ sight: Sight) throws -> [String] {
    try sight.db.all(
      String.self,
      """
      SELECT person.name FROM person
      WHERE person.id <> \(sight.viewer.person)
        AND person.id IN (SELECT reader.person_id FROM \(sight.gate.readers(on: sight.today)) AS reader
          WHERE reader.space_id = \(space))
      ORDER BY person.sort_name, person.id
      """)
  }
}

/// A text with `[@Name](person:KEY)` as the name alone: whoever is meant shall not be told of the copy.
func withoutMentions(_ text: String) -> String {
  var result = ""
  var rest = Substring(text)
  while let start = rest.firstRange(of: "[@") {
    result += rest[..<start.lowerBound]
    rest = rest[start.upperBound...]
    if let mention = mention(at: rest) {
      result += mention.name
      rest = mention.rest
    } else {
      result += "[@"
    }
  }
  return result + rest
}

/// The name of a mention that has just begun, and what comes after the mention; nothing when it is none.
private func mention(at text: Substring) -> (name: Substring, rest: Substring)? {
  let name = text.prefix { $0 != "]" && $0 != "[" && $0 != "\n" }
  let target = text[name.endIndex...]
  let link = "](person:"
  guard target.hasPrefix(link) else { return nil }
  let key = target.dropFirst(link.count).prefix(13)
  guard Person.ID(String(key)) != nil, target[key.endIndex...].first == ")" else { return nil }
  return (name, target[key.endIndex...].dropFirst())
}
