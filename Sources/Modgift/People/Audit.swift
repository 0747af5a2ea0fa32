import Storage

/// What is noted for good: who did what to whom, and when.
enum Audit {
  typealias ID = Key<Audit>

  /// The longest detail that is kept, in characters.
  static let longestDetail = 300
}

/// An act that others would want to trace. The names are stored: one is added, none is ever changed.
enum Act: String, Sendable, CaseIterable, ColumnValue {
  case personMade = "person-made"
  case personChanged = "person-changed"
  case addressChanged = "address-changed"
  case roleBegun = "role-begun"
  case roleEnded = "role-ended"
  case invited
  case reminded
  case siteMade = "site-made"
  case networkMade = "network-made"
  case networkRenamed = "network-renamed"
  case siteAdded = "site-added"
  case siteRemoved = "site-removed"
  case siteMoved = "site-moved"
  case hostChanged = "host-changed"
  case deputyChanged = "deputy-changed"
  case memberNamed = "member-named"
  case memberRemoved = "member-removed"
  case groupMade = "group-made"
  case spaceEnded = "space-ended"
  case registerImported = "register-imported"
  case programmeExported = "programme-exported"
  case modelPublished = "model-published"
  case mailLevelChosen = "mail-level-chosen"
  case mailRetried = "mail-retried"
  case ownDataExported = "own-data-exported"
}
