import Storage

/// What a person is at a site, from a day until, not with, another.
enum Role {
  typealias ID = Key<Role>

  enum Kind: String, Sendable, CaseIterable, ColumnValue {
    case trainer, peer, manager, coordinator, evaluator

    /// Whether holding it at a site makes one a member of the site's network, and one of those whose plan the site's
    /// is. Mirrors the gate's clause.
    var talksInNetworks: Bool { self == .trainer || self == .peer || self == .manager }
  }
}
