import Storage

extension Plan {
  /// Lets the plan stand on another version of its model.
  func follow(_ version: ModelVersion.ID, in db: Transaction) throws {
    try db.run("UPDATE plan SET version_id = \(version) WHERE id = \(id)")
  }
}
