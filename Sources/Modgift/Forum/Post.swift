import Storage

/// A contribution to a conversation. The first one of a topic, number 1, is what the topic was opened with.
enum Post {
  typealias ID = Key<Post>

  /// The longest text, in UTF-16 units, which is how browsers count.
  static let longest = 20_000
  /// How long a text may be mended without a trace.
  static let grace = Span.minutes(10)
  /// The most posts one person may write in ``limitMinutes`` minutes.
  static let limit = 30
  static let limitMinutes = 10
  /// The most people one text may mention.
  static let mostMentions = 20
}
