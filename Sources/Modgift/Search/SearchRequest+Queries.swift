import Storage

extension SearchRequest {
  /// The spaces one can choose to look in. Direct ones are many and have no names; one that was chosen stays.
  func choosableSpaces(_ sight: Sight) throws -> [Space] {
    try sight.db.all(
      Space.self,
      """
      SELECT \(Space.columns) FROM \(sight.visible(.space)) AS space
      WHERE space.kind <> 'direct' OR space.id = \(space) ORDER BY space.sort_name, space.id
      """)
  }
}
