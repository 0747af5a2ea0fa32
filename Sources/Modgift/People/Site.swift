import Storage

/// Where work happens: a municipality, a private provider, a hospital, an association, or the programme itself.
enum Site {
  typealias ID = Key<Site>

  enum Kind: String, Sendable, CaseIterable, ColumnValue {
    case municipality
    case privateProvider = "private"
    case hospital, association, programme
  }
}
