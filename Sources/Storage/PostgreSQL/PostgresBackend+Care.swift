extension PostgresBackend {
  func backup(to path: String) throws {
    try NewFile(path).written { draft in
      try PostgresTool(name: "pg_dump", uri: uri)
        .run(["--format=custom", "--no-owner", "--no-privileges", "--file=\(draft)"])
    }
  }

  func check() throws -> [String] {
    do {
      let connection = try PostgresConnection(uri)
      try connection.begin(.read)
      return try orphans(connection) + invalid(connection) + damage(connection)
    } catch let lost as ConnectionLost {
      throw StorageError.unavailable(lost.reason)
    }
  }

  /// Rows that point at what is not there. The server never lets them in, but a faulty disk or a restore with
  /// triggers off may.
  private func orphans(_ connection: PostgresConnection) throws -> [String] {
    var problems: [String] = []
    for (name, question) in try foreignKeys(connection) {
      try connection.query(text: question) { row in
        let count = try row.next(Int.self)
        if count > 0 { problems.append("\(count) rows break \(name)") }
        return false
      }
    }
    return problems
  }

  /// Each foreign key with the statement that counts the rows breaking it.
  private func foreignKeys(_ connection: PostgresConnection) throws -> [(String, String)] {
    var keys: [(String, String)] = []
    try connection.query(
      """
      SELECT format('%s of %s', conname, conrelid::regclass),
             format('SELECT count(*) FROM %s AS child WHERE %s AND NOT EXISTS (SELECT FROM %s AS parent WHERE %s)',
                    conrelid::regclass,
                    string_agg(format('child.%I IS NOT NULL', child.attname), ' AND '),
                    confrelid::regclass,
                    string_agg(format('parent.%I = child.%I', parent.attname, child.attname), ' AND '))
      FROM pg_constraint
      CROSS JOIN LATERAL unnest(conkey, confkey) AS pair (child, parent)
      JOIN pg_attribute AS child ON child.attrelid = conrelid AND child.attnum = pair.child
      JOIN pg_attribute AS parent ON parent.attrelid = confrelid AND parent.attnum = pair.parent
      WHERE contype = 'f'
      GROUP BY pg_constraint.oid, conname, conrelid, confrelid
      ORDER BY 1
      """
    ) { row in
      keys.append((try row.next(), try row.next()))
      return true
    }
    return keys
  }

  private func invalid(_ connection: PostgresConnection) throws -> [String] {
    try texts(
      connection,
      """
      SELECT format('index %s is not valid', indexrelid::regclass) FROM pg_index WHERE NOT indisvalid
      UNION ALL
      SELECT format('%s of %s was never verified', conname, conrelid::regclass)
      FROM pg_constraint WHERE NOT convalidated
      """)
  }

  /// Damaged indexes, where the extension that finds them is installed.
  private func damage(_ connection: PostgresConnection) throws -> [String] {
    let installed = try texts(connection, "SELECT extname FROM pg_extension WHERE extname = 'amcheck'")
    if installed.isEmpty { return [] }
    do {
      _ = try connection.run(
        """
        SELECT bt_index_check(pg_index.indexrelid, true)
        FROM pg_index
        JOIN pg_class ON pg_class.oid = indexrelid
        JOIN pg_am ON pg_am.oid = relam AND amname = 'btree'
        WHERE indisvalid AND relpersistence = 'p' AND relnamespace = 'public'::regnamespace
        """)
      return []
    } catch StorageError.corrupt(let detail) {
      return [detail]
    }
  }

  private func texts(_ connection: PostgresConnection, _ sql: SQL) throws -> [String] {
    var texts: [String] = []
    try connection.query(sql) { row in
      texts.append(try row.next())
      return true
    }
    return texts
  }
}
