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
      // With NORMAL, which GRDB sets with WAL, a power cut takes what was acknowledged.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      // After a checkpoint the log is cut back to this, so that one large write does not stay on disk for ever.
      try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
      try database.execute(sql: "PRAGMA cache_size = -16000")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    return configuration
  }
}
