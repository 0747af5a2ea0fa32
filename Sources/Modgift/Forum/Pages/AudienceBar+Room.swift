extension AudienceBar {
  /// The bar of a room, in a person's language.
  init(_ room: Room, _ phrases: any Phrases) {
    self.init(
      kind: Kind(room.space.kind), words: phrases.audience(room), number: phrases.readers(room.readers))
  }
}

extension AudienceBar.Kind {
  init(_ kind: Space.Kind) {
    self =
      switch kind {
      case .everyone: .everyone
      case .network: .closed
      case .group: .group
      case .direct: .direct
      }
  }
}
