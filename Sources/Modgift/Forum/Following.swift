import Storage

/// How much one wants to hear of a topic or a space. Without one: what concerns oneself.
enum Following: String, Sendable, CaseIterable, ColumnValue {
  /// Everything.
  case follow
  /// Nothing but being named, and it is not counted as unread.
  case mute
}
