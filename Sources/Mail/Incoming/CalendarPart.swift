/// An invitation to a meeting, or an answer to one, inside a mail (RFC 6047).
public struct CalendarPart: Sendable, Equatable {
  /// The iCalendar text as it came.
  public let text: String
  /// What it is for, in capitals: `REQUEST`, `REPLY`, `CANCEL` … Nil when it does not say.
  public let method: String?
}
