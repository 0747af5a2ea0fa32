/// One table. Its words are made here, by the same code as SQLite's, not by the server's own configuration.
extension SearchIndex {
  /// How many bytes of stems are searched, of a megabyte that a `tsvector` may hold.
  private static let mostBytes = 800_000

  var postgresTables: [SQL] {
    [
      """
      CREATE TABLE \(table) (
        number BIGINT PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
        audience BIGINT NOT NULL, kind TEXT COLLATE "C" NOT NULL, subject BIGINT NOT NULL, item BIGINT NOT NULL,
        heading TEXT NOT NULL, body TEXT NOT NULL, words TSVECTOR NOT NULL,
        UNIQUE (kind, item)
      )
      """,
      "CREATE INDEX \(table)_subject ON \(table) (kind, subject)",
      // Without a pending list a search never has to read what writers left for later.
      "CREATE INDEX \(table)_words ON \(table) USING gin (words) WITH (fastupdate = off)",
    ]
  }

  func putPostgres(_ entry: Entry, in transaction: Transaction) throws {
    try transaction.run(
      """
      INSERT INTO \(table) (audience, kind, subject, item, heading, body, words)
      VALUES (\(entry.audience), \(entry.kind), \(entry.subject), \(entry.item), \(entry.heading), \(entry.body),
              array_to_tsvector(\(words(of: entry))::text[]))
      ON CONFLICT (kind, item) DO UPDATE
      SET audience = excluded.audience, subject = excluded.subject, heading = excluded.heading,
          body = excluded.body, words = excluded.words
      """)
  }

  func postgresFind(_ expression: String, since end: Int64, _ limit: Int) -> SQL {
    """
    SELECT number, audience, kind, subject, item
    FROM \(table)
    WHERE words @@ \(expression)::tsquery AND number >= \(end)
    ORDER BY \(byNumber)
    LIMIT \(limit)
    """ + .plannedAnew
  }

  /// The number of the so-and-so-many-th newest entry with a part of an expression.
  func postgresEntry(_ place: Int, with part: String) -> SQL {
    """
    SELECT number FROM \(table) WHERE words @@ \(part)::tsquery
    ORDER BY \(byNumber) LIMIT 1 OFFSET \(place - 1)
    """
  }

  /// The newest first. Without the addition the planner, which takes words it has no count of for common ones, walks
  /// all entries backwards for a word that nobody used: a third of a second among 200 000.
  private var byNumber: SQL { "number + 0 DESC" }

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
