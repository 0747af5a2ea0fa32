import Storage

/// A question that waits, as the clock's job needs it. It shows nobody anything: whoever is told reads it as themself.
struct ClockQuestion: Sendable {
  let topic: Topic.ID
  let post: Post.ID
  let space: Space.ID
  let kind: Space.Kind
  let title: String
  let author: Person.ID
  let host: Person.ID?
  let deputy: Person.ID?
  let openedAt: Timestamp
  /// Whether it is the first thing its author wrote.
  let isFirst: Bool
  let done: Set<QuestionClock.Move>
  /// Whom the clock has told already, whatever for.
  let told: Set<Person.ID>

  /// A question older than this is not taken up any more.
  static let oldest = 60

  /// How long it has waited, by the programme's clock.
  func waiting(_ clock: LocalClock) -> WaitingTime {
    WaitingTime(
      asked: clock.local(openedAt), isFirst: isFirst, isOpenToAll: kind == .everyone, done: done)
  }
}
