/// Something that often stands in the way at a step, and what has helped others.
struct KnownBarrier: Hashable, Sendable {
  typealias ID = Slug<KnownBarrier>

  let id: ID
  /// As somebody who is stuck would say it.
  let name: LocalText
  let helped: LocalBullets
  let basis: Basis
}
