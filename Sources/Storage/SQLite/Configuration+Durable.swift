import GRDB

extension Configuration {
  /// How every connection is set up: what is acknowledged is on disk, and nothing points at what is not there.
  static func durable(readers: Int) -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(2)
    configuration.maximumReaderCount = max(1, readers)
    configuration.journalMode = .wal
    configuration.allowsUnsafeTransactions = false
    configuration.prepareDatabase { database in
      database.add(tokenizer: DanishTokenizer.self)
      // After a checkpoint the log is cut back to this, so that one large write does not stay on disk for ever.
      try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
      try database.execute(sql: "PRAGMA cache_size = -16000")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    return configuration
  }
}

extension DatabasePool {
  /// Opens a file so that what is acknowledged is on disk. GRDB sets NORMAL with WAL, with which a power cut takes
  /// what was acknowledged; its one writing connection lives as long as the pool.
  static func durable(_ path: String, readers: Int) throws -> DatabasePool {
    let pool = try DatabasePool(path: path, configuration: .durable(readers: readers))
    try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return pool
  }
}
