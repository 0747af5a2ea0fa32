/// Which of a room's topics are listed.
enum TopicFilter: String, CaseIterable {
  case all, unread, waiting, question, experience, news

  /// What was asked for in an address; all when that is nothing known.
  init(asked: String) { self = TopicFilter(rawValue: asked) ?? .all }

  /// The kind it narrows to.
  var kind: Topic.Kind? { Topic.Kind(rawValue: rawValue) }
}
