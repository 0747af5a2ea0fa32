/// A plain table, and beside it an FTS5 table without content of its own. Who may read and the kind are words of
/// a column of the same FTS5 row: so all that narrows a search is met in one walk, from the newest row on.
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
        reader, words, content = '', detail = column, tokenize = 'danish',
        prefix = '2 3 4 5 6 7 8 9 10 11 12 13 14 15 16')
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
      INSERT INTO \(words) (rowid, reader, words)
      SELECT number, \(readerColumn), \(wordsColumn) FROM \(table) WHERE \(condition)
      """)
  }

  /// FTS5 without content wants to be told the very texts it shall forget.
  func forgetWords(where condition: SQL, in transaction: Transaction) throws {
    try transaction.run(
      """
      INSERT INTO \(words) (\(words), rowid, reader, words)
      SELECT 'delete', number, \(readerColumn), \(wordsColumn) FROM \(table) WHERE \(condition)
      """)
  }

  func sqliteFind(_ query: SearchQuery, _ audiences: [Int64], _ kinds: [String], _ limit: Int) -> SQL {
    let readers = audiences.map { "\"\(Self.word($0))\"" }.joined(separator: " OR ")
    let sorts = kinds.map { "\"k0\($0.replacing("_", with: "1"))\"" }.joined(separator: " OR ")
    let expression = "reader : (\(readers)) AND reader : (\(sorts)) AND \(query.fts5)"
    return """
      SELECT entry.number, entry.audience, entry.kind, entry.subject, entry.item
      FROM \(words) JOIN \(table) AS entry ON entry.number = \(words).rowid
      WHERE \(words) MATCH \(expression)
      ORDER BY \(words).rowid DESC
      LIMIT \(limit)
      """
  }

  /// A digit in a word keeps the stemmer away from it.
  private var readerColumn: SQL { "'s' || replace(audience, '-', 'm') || ' k0' || replace(kind, '_', '1')" }
  private var wordsColumn: SQL { "heading || char(10) || body" }

  private static func word(_ audience: Int64) -> String {
    audience < 0 ? "sm\(audience.magnitude)" : "s\(audience)"
  }
}
