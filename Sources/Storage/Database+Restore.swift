extension Database {
  /// Puts a backup in place of what a database holds.
  ///
  /// The backup is verified before anything is touched, and the database holds either its old content or all of
  /// the backup's, nothing between. Stop the program that serves it first.
  ///
  /// - Throws: ``StorageError/refused(_:)`` when the database holds data and `overwrite` is false;
  ///   ``StorageError/corrupt(_:)`` when the backup is damaged; ``StorageError/unavailable(_:)``.
  public static func restore(_ address: String, from path: String, overwrite: Bool) throws {
    switch try DatabaseAddress(address) {
    case .memory: throw StorageError.misuse("a database in memory has nothing to restore")
    case .file(let file): try SQLiteRestore(file: file, backup: path, overwrite: overwrite).run()
    case .server(let uri): try PostgresRestore(uri: uri, backup: path, overwrite: overwrite).run()
    }
  }
}
