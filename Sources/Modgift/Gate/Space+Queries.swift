import Storage

extension Space {
  /// The rooms the viewer reads, in the order of their names.
  static func all(_ sight: Sight) throws -> [Space] {
    try sight.known("rooms read", of: sight.viewer.person) {
      try sight.db.all(
        Space.self,
        """
        SELECT \(columns) FROM \(sight.visible(.space)) AS space ORDER BY space.sort_name, space.id
        """)
    }
  }

  /// Some rooms the viewer reads, by their keys.
  static func of(_ spaces: [ID], _ sight: Sight) throws -> [ID: Space] {
    try sight.known("rooms", of: Set(spaces).sorted()) { spaces in
      let found = try sight.db.all(
        Space.self,
        "SELECT \(columns) FROM \(sight.visible(.space)) AS space WHERE space.id IN (\(list: spaces))")
      return Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
    }
  }
}
