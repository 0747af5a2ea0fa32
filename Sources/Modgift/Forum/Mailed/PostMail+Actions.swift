import Storage

extension PostMail {
  /// Keeps it for the author of a post of theirs.
  func keep(in space: Space.ID, at now: Timestamp, _ sight: Sight) throws {
    guard !cuts.isEmpty || !files.isEmpty else { return }
    try sight.db.run(
      """
      INSERT INTO post_mail (post_id, space_id, person_id, cuts, files, came_at)
      VALUES (\(post), \(space), \(sight.viewer.person), \(WrittenJSON(cuts)), \(WrittenJSON(files)), \(now))
      """)
    try sight.db.run("UPDATE post SET has_mail = 1 WHERE id = \(post)")
  }
}
