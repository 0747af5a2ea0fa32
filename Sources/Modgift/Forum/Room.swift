import Storage

/// A space as the viewer sees it: a direct one is called by the names of the others in it.
struct Room: Sendable {
  let space: Space
  /// The others in a direct space; empty in all others.
  let others: [String]
  /// How many people may read it, the viewer among them.
  let readers: Int

  var id: Space.ID { space.id }
}
