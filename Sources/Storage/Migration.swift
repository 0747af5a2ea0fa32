/// One step of the schema's history: never changed once released.
public struct Migration: Sendable {
  let number: Int
  let name: String
  let statements: @Sendable (Engine) -> [SQL]

  /// A step; steps are numbered 1, 2, 3, … without a gap.
  public init(_ number: Int, _ name: String, _ statements: @escaping @Sendable (Engine) -> [SQL]) {
    self.number = number
    self.name = name
    self.statements = statements
  }
}

extension Database {
  /// Brings the schema to the last of the steps, each in a transaction of its own. When two processes start at
  /// once, one waits for the other.
  ///
  /// - Throws: ``StorageError/newerSchema(found:known:)`` when the database has steps this program does not
  ///   know; ``StorageError/misuse(_:)`` when the numbers are not 1, 2, 3, …
  public func migrate(_ migrations: [Migration]) throws {
    guard migrations.map(\.number) == Array(1..<(migrations.count + 1)) else {
      throw StorageError.misuse("migrations must be numbered 1, 2, 3, …")
    }
    let known = migrations.count
    var found = try performNow(.migrate) { try $0.schemaVersion() }
    while found < known {
      let next = migrations[found]
      found = try performNow(.migrate) { transaction in
        let current = try transaction.schemaVersion()
        if current == next.number - 1 { try transaction.apply(next) }
        return max(current, next.number)
      }
    }
    if found > known { throw StorageError.newerSchema(found: found, known: known) }
  }

  /// The number of the last step this database has taken, 0 if none.
  public func schemaVersion() throws -> Int {
    try performNow(.migrate) { try $0.schemaVersion() }
  }
}

extension Transaction {
  fileprivate func schemaVersion() throws -> Int {
    if engine == .postgres { _ = try first(Int.self, "SELECT 1 FROM pg_advisory_xact_lock(7236118431)") }
    try run(
      """
      CREATE TABLE IF NOT EXISTS schema_version (
        number \(SQL.integer) PRIMARY KEY, name \(SQL.text) NOT NULL, applied_at \(SQL.integer) NOT NULL
      ) \(SQL.strict)
      """)
    return try value(Int.self, "SELECT coalesce(max(number), 0) FROM schema_version")
  }

  fileprivate func apply(_ migration: Migration) throws {
    for statement in migration.statements(engine) {
      let rendered = try statement.rendered(for: engine)
      if rendered.values.isEmpty {
        try session.perform { try $0.runScript(rendered.text) }
      } else {
        try run(statement)
      }
    }
    try run(
      """
      INSERT INTO schema_version (number, name, applied_at)
      VALUES (\(migration.number), \(migration.name), \(Timestamp.now))
      """)
  }
}
