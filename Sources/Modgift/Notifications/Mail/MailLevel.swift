import Storage

/// How much a mail may say of what was written in a room.
///
/// A closed room's mail says no more than the title, unless its host chooses otherwise: mail lies in inboxes that
/// colleagues stand in for and archives keep, long after somebody has left the room. Everyone's room is open to the
/// whole programme, and its mail says what its pages say.
enum MailLevel: String, Sendable, CaseIterable, ColumnValue {
  /// What was written.
  case full
  /// The title, the room, and who did something there.
  case title
  /// That there is something: no title, no name, no room.
  case nothing

  /// What a kind of room says until its host chooses.
  static func usual(for kind: Space.Kind) -> MailLevel { kind == .everyone ? .full : .title }

  /// The lesser of what a room allows and what a person wants.
  func and(_ other: MailLevel) -> MailLevel {
    let order: [MailLevel] = [.nothing, .title, .full]
    return order.first { $0 == self || $0 == other } ?? .nothing
  }
}
