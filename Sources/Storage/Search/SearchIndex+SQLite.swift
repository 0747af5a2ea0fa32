/// A plain table, and beside it an FTS5 table without content of its own. Each word begins with its audience, and so
/// is met in one walk from the newest row on.
///
/// A beginning has a list of its own for each length there is an index for. For any other FTS5 first gathers every
/// hit, which would cost more the more there are; so there is one for nearly every length a stem has.
extension SearchIndex {
  private var words: SQL { table + "_words" }

  var sqliteTables: [SQL] {
    [
      """
      CREATE TABLE \(table) (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        audience INTEGER NOT NULL, kind TEXT NOT NULL, subject INTEGER NOT NULL, item INTEGER NOT NULL,
        heading TEXT NOT NULL, body TEXT NOT NULL,
        UNIQUE (kind, item)
      ) STRICT
      """,
      "CREATE INDEX \(table)_subject ON \(table) (kind, subject)",
      """
      CREATE VIRTUAL TABLE \(words) USING fts5 (
        words, content = '', columnsize = 0, detail = none, tokenize = 'danish',
        prefix = '15 16 17 18 19 20 21 22 23 24 25 26 27 28 29')
      """,
    ]
  }

  func putSQLite(_ entry: Entry, in transaction: Transaction) throws {
    let condition: SQL = "kind = \(entry.kind) AND item = \(entry.item)"
    try forgetWords(where: condition, in: transaction)
    try transaction.run(
      """
      INSERT INTO \(table) (audience, kind, subject, item, heading, body)
      VALUES (\(entry.audience), \(entry.kind), \(entry.subject), \(entry.item), \(entry.heading), \(entry.body))
      ON CONFLICT (kind, item) DO UPDATE
      SET audience = excluded.audience, subject = excluded.subject, heading = excluded.heading,
          body = excluded.body
      """)
    try transaction.run(
      """
      INSERT INTO \(words) (rowid, words)
      SELECT number, \(column) FROM \(table) WHERE \(condition)
      """)
  }

  /// FTS5 without content wants to be told the very texts it shall forget.
  func forgetWords(where condition: SQL, in transaction: Transaction) throws {
    try transaction.run(
      """
      INSERT INTO \(words) (\(words), rowid, words)
      SELECT 'delete', number, \(column) FROM \(table) WHERE \(condition)
      """)
  }

  func findInSQLite(_ expression: SearchExpression, _ limit: Int, in transaction: Transaction) throws
    -> SearchFinding
  {
    let end = try end(of: expression.parts, in: transaction)
    return SearchFinding(
      hits: try transaction.all(SearchHit.self, find(expression.whole, since: end ?? 0, limit)),
      horizon: end.map { _ in horizon(for: .sqlite) })
  }

  /// The number of the last entry to be looked at; nil where all may be: one word alone is met at every step, and a
  /// rare one leaves few steps.
  private func end(of parts: [String], in transaction: Transaction) throws -> Int64? {
    guard parts.count > 1 else { return nil }
    let ends = parts.map { part -> SQL in
      """
      SELECT (
        SELECT rowid FROM \(words) WHERE \(words) MATCH \(part)
        ORDER BY rowid DESC LIMIT 1 OFFSET \(horizon(for: .sqlite) - 1)
      ) AS last
      """
    }
    return try transaction.value(
      Int64?.self,
      """
      SELECT CASE WHEN count(*) = count(last) THEN max(last) END
      FROM (\(ends.joined(separator: " UNION ALL "))) AS part
      """)
  }

  private func find(_ expression: String, since end: Int64, _ limit: Int) -> SQL {
    """
    SELECT entry.number, entry.audience, entry.kind, entry.subject, entry.item
    FROM (SELECT rowid AS number FROM \(words) WHERE \(words) MATCH \(expression) AND rowid >= \(end)
      ORDER BY rowid DESC LIMIT \(limit)) AS hit
    JOIN \(table) AS entry ON entry.number = hit.number
    ORDER BY hit.number DESC
    """
  }

  /// What ``DanishTokenizer`` reads: the audience, the kind, and the text.
  private var column: SQL {
    "audience || ' ' || kind || char(1) || heading || char(10) || body"
  }
}
