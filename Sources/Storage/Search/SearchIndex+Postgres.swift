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
      "CREATE INDEX \(table)_audience ON \(table) (audience, number)",
      // Without a pending list a search never has to read what writers left for later.
      "CREATE INDEX \(table)_words ON \(table) USING gin (words) WITH (fastupdate = off)",
    ]
  }

  func putPostgres(_ entry: Entry, in transaction: Transaction) throws {
    try transaction.run(
      """
      INSERT INTO \(table) (audience, kind, subject, item, heading, body, words)
      VALUES (\(entry.audience), \(entry.kind), \(entry.subject), \(entry.item), \(entry.heading), \(entry.body),
              array_to_tsvector(\(stems(of: entry))::text[]))
      ON CONFLICT (kind, item) DO UPDATE
      SET audience = excluded.audience, subject = excluded.subject, heading = excluded.heading,
          body = excluded.body, words = excluded.words
      """)
  }

  func postgresFind(_ query: SearchQuery, _ audiences: [Int64], _ kinds: [String], _ limit: Int) -> SQL {
    let audiences = "{" + audiences.map(String.init).joined(separator: ",") + "}"
    let kinds = "{" + kinds.joined(separator: ",") + "}"
    return """
      SELECT number, audience, kind, subject, item
      FROM \(table)
      WHERE audience = ANY (\(audiences)::bigint[]) AND kind = ANY (\(kinds)::text[])
        AND words @@ \(query.tsquery)::tsquery
      ORDER BY number DESC
      LIMIT \(limit)
      """ + .plannedAnew
  }

  /// An array as PostgreSQL writes it. Stems are letters and digits; the quotes keep "null" a word.
  private func stems(of entry: Entry) -> String {
    var (seen, stems, bytes) = (Set<String>(), [String](), 0)
    for stem in SearchWords.stems(of: entry.heading + "\n" + entry.body) where seen.insert(stem).inserted {
      bytes += stem.utf8.count
      if bytes > Self.mostBytes { break }
      stems.append(stem)
    }
    return "{" + stems.map { "\"\($0)\"" }.joined(separator: ",") + "}"
  }
}
