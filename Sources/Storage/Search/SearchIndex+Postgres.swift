/// One table of all entries, and windows onto the newest. Words are made here, by the same code as SQLite's, not by the
/// server's own configuration.
extension SearchIndex {
  /// How many bytes of stems are searched, of a megabyte that a `tsvector` may hold.
  private static let mostBytes = 800_000

  /// Each so many numbers a window is cleared of what has grown too old for it.
  private static let clearing: Int64 = 64

  var postgresTables: [SQL] {
    [
      """
      CREATE TABLE \(table) (
        number BIGINT PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
        audience BIGINT NOT NULL, kind TEXT COLLATE "C" NOT NULL, subject BIGINT NOT NULL, item BIGINT NOT NULL,
        words TSVECTOR NOT NULL,
        UNIQUE (kind, item)
      )
      """,
      "CREATE INDEX \(table)_subject ON \(table) (kind, subject)",
      indexOfWords(table),
    ]
      + windows.flatMap { window in
        ["CREATE TABLE \(window.table) (LIKE \(table), PRIMARY KEY (number))", indexOfWords(window.table)]
      }
  }

  /// Without a pending list a search never has to read what writers left for later.
  private func indexOfWords(_ table: SQL) -> SQL {
    "CREATE INDEX \(table)_words ON \(table) USING gin (words) WITH (fastupdate = off)"
  }

  func putPostgres(_ entry: Entry, in transaction: Transaction) throws {
    let number = try transaction.value(
      Int64.self,
      """
      WITH entry AS (
        INSERT INTO \(table) (audience, kind, subject, item, words)
        VALUES (\(entry.audience), \(entry.kind), \(entry.subject), \(entry.item),
                array_to_tsvector(\(words(of: entry))::text[]))
        ON CONFLICT (kind, item) DO UPDATE
        SET audience = excluded.audience, subject = excluded.subject, words = excluded.words
        RETURNING \(Self.columns), words
      ), \(windows.map(puttingEntry).joined(separator: ", "))
      SELECT number FROM entry
      """)
    guard number % Self.clearing == 0 else { return }
    for window in windows {
      try transaction.run("DELETE FROM \(window.table) WHERE number <= \(number - window.reach)")
    }
  }

  /// Puts the entry into a window as well, if it is new enough.
  private func puttingEntry(in window: SearchWindow) -> SQL {
    """
    \(window.table)_put AS (
      INSERT INTO \(window.table) (\(Self.columns), words)
      SELECT \(Self.columns), words FROM entry WHERE number > \(newest) - \(window.reach)
      ON CONFLICT (number) DO UPDATE
      SET audience = excluded.audience, subject = excluded.subject, words = excluded.words
    )
    """
  }

  func forgetInWindows(where condition: SQL, in transaction: Transaction) throws {
    for window in windows {
      try transaction.run(
        "DELETE FROM \(window.table) WHERE number IN (SELECT number FROM \(table) WHERE \(condition))")
    }
  }

  func findInPostgres(_ expression: SearchExpression, _ limit: Int, in transaction: Transaction) throws
    -> SearchFinding
  {
    let last = try lastWindow(for: expression.parts, in: transaction)
    return SearchFinding(
      hits: try transaction.all(
        SearchHit.self, find(expression.whole, upTo: last ?? windows.count, limit)),
      horizon: last.map { _ in horizon(for: .postgres) })
  }

  /// The last window to look into: the first that has enough entries with each part; nil where all entries are looked
  /// at.
  private func lastWindow(for parts: [String], in transaction: Transaction) throws -> Int? {
    guard parts.count > 1 else { return nil }
    let cases = windows.indices.map { window -> SQL in
      let enough = parts.map { part -> SQL in
        """
        EXISTS (
          SELECT FROM \(windows[window].table) WHERE words @@ (SELECT \(part)::tsquery)
          OFFSET \(horizon(for: .postgres) - 1))
        """
      }
      return "WHEN \(enough.joined(separator: " AND ")) THEN \(window)::bigint"
    }
    return try transaction.value(Int?.self, "SELECT CASE \(cases.joined(separator: " ")) END")
  }

  /// The newest of the first window, then of the next what the first did not hold, and so on. One connection alone
  /// answers the parts of a union one after the other, and begins none where those before it had enough.
  private func find(_ expression: String, upTo last: Int, _ limit: Int) -> SQL {
    let tables = windows.map(\.table) + [table]
    let steps = (0...last).map { step -> SQL in
      var conditions: [SQL] = ["words @@ (SELECT words FROM sought)"]
      if step < windows.count { conditions.append("\(number) > \(edge(of: windows[step]))") }
      if step > 0 { conditions.append("\(number) <= \(edge(of: windows[step - 1]))") }
      return """
        (SELECT \(Self.columns) FROM \(tables[step]) WHERE \(conditions.joined(separator: " AND "))
        ORDER BY \(number) DESC LIMIT \(limit))
        """
    }
    return """
      WITH sought AS (SELECT \(expression)::tsquery AS words, \(newest) AS newest)
      SELECT \(Self.columns) FROM (\(steps.joined(separator: " UNION ALL "))) AS step
      LIMIT \(limit)
      """
  }

  private static let columns: SQL = "number, audience, kind, subject, item"

  /// The number given last. Those with numbers up to here that others have not committed yet are newer than all that
  /// is seen, so a window holds at least what its edge says.
  private var newest: SQL { "(SELECT last_value FROM \(table)_number_seq)" }

  private func edge(of window: SearchWindow) -> SQL { "(SELECT newest FROM sought) - \(window.reach)" }

  /// The number, so that the planner does not think of walking all entries backwards by it. It is not told the words
  /// either, being asked for them in a query of their own: it takes beginnings for so common that it would rather
  /// read a whole window.
  private var number: SQL { "number + 0" }

  /// An array as PostgreSQL writes it. Words are letters, digits and a dot.
  private func words(of entry: Entry) -> String {
    let audience = SearchAudience(entry.audience)
    var (seen, words, bytes) = (Set<String>(), [audience.kind(entry.kind)], 0)
    for stem in SearchWords.stems(of: entry.heading + "\n" + entry.body) where seen.insert(stem).inserted {
      bytes += stem.utf8.count + SearchAudience.length
      if bytes > Self.mostBytes { break }
      words.append(audience.word(stem))
    }
    return "{" + words.map { "\"\($0)\"" }.joined(separator: ",") + "}"
  }
}
