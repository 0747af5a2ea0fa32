import Storage

/// Something one person is told of: a row of `notice`.
enum Notification {
  typealias ID = Key<Notification>

  /// Why somebody is told.
  enum Kind: String, Sendable, CaseIterable, ColumnValue {
    /// A question was put to them.
    case asked
    /// They were named.
    case mention
    /// Their own topic was answered.
    case answer
    /// Somebody wrote in a topic they follow.
    case reply
    /// Somebody asked in their network or group.
    case question
    /// A topic was opened in a space they follow.
    case topic
    /// Somebody wrote in a direct space of theirs.
    case direct
    /// A post was reported to them as the host.
    case report
    /// Somebody's question found them: they may know the answer.
    case sought
    /// A question waits in a room they look after, or somebody they help asked for the first time.
    case waiting
  }

  /// How many stand on a page.
  static let pageSize = 40
  /// The most that are counted for the number in the frame; more are "20+".
  static let mostCounted = 20
}
