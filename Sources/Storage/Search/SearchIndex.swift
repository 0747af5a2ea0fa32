/// A table of texts to search, each with those who may read it.
///
/// What a search costs is bounded, whatever the words: hits come newest first, and the engine stops when it has
/// enough. Several words that are all common but seldom meet would keep it walking, so of each only the newest
/// ``horizon`` entries are looked at. Where one of the words is rarer than that, the walk is short, and goes to the end.
public struct SearchIndex: Sendable {
  /// How many entries with each word are looked at where all words are common.
  public let horizon: Int

  let table: SQL

  /// The index kept in a table of that name.
  public init(_ name: StaticString, horizon: Int = 800) {
    table = SQL.identifier(name)
    self.horizon = horizon
  }

  /// What creates the table and its index, for a ``Migration``.
  public func createStatements(for engine: Engine) -> [SQL] {
    switch engine {
    case .sqlite: sqliteTables
    case .postgres: postgresTables
    }
  }

  /// Puts a text in, in place of the one that the same `kind` and `item` had.
  ///
  /// - Parameters:
  ///   - audience: who may read it, such as a room; 0 for everyone. Searches name the audiences they may see.
  ///   - kind: what it is: letters of a–z and `_` only.
  ///   - subject: what it belongs to, so that ``removeSubject(kind:subject:in:)`` can take all of it away.
  ///   - item: the thing itself; unique within its kind.
  public func put(
    audience: Int64, kind: String, subject: Int64, item: Int64, heading: String, body: String,
    in transaction: Transaction
  ) throws {
    try validate(kind)
    let entry = Entry(
      audience: audience, kind: kind, subject: subject, item: item, heading: heading, body: body)
    switch transaction.engine {
    case .sqlite: try putSQLite(entry, in: transaction)
    case .postgres: try putPostgres(entry, in: transaction)
    }
  }

  /// Takes one thing out; nothing happens if it is not there.
  public func remove(kind: String, item: Int64, in transaction: Transaction) throws {
    try remove(where: "kind = \(kind) AND item = \(item)", in: transaction)
  }

  /// Takes out all things of a kind that belong to a subject.
  public func removeSubject(kind: String, subject: Int64, in transaction: Transaction) throws {
    try remove(where: "kind = \(kind) AND subject = \(subject)", in: transaction)
  }

  /// What is found, newest first, at most `limit`: in any of the audiences, with every word.
  ///
  /// - Parameter kinds: what is looked for; of all kinds when nil.
  public func find(
    _ query: SearchQuery, audiences: [Int64], kinds: [String]? = nil, limit: Int, in transaction: Transaction
  ) throws -> SearchFinding {
    if audiences.isEmpty || kinds?.isEmpty == true || limit < 1 {
      return SearchFinding(hits: [], horizon: nil)
    }
    try kinds?.forEach(validate)
    let expression = SearchExpression(
      syntax: transaction.engine == .sqlite ? .fts5 : .tsquery, query: query,
      audiences: audiences.map(SearchAudience.init), kinds: kinds)
    let end = try end(of: expression, in: transaction)
    let statement =
      switch transaction.engine {
      case .sqlite: sqliteFind(expression.whole, since: end ?? 0, limit)
      case .postgres: postgresFind(expression.whole, since: end ?? 0, limit)
      }
    return SearchFinding(
      hits: try transaction.all(SearchHit.self, statement), horizon: end.map { _ in horizon })
  }

  /// The number of the last entry to be looked at; nil where all may be: one word alone is met at every step, and a
  /// rare one leaves few steps.
  private func end(of expression: SearchExpression, in transaction: Transaction) throws -> Int64? {
    let parts = expression.parts
    guard parts.count > 1 else { return nil }
    let ends = parts.map { part -> SQL in
      let last =
        switch transaction.engine {
        case .sqlite: sqliteEntry(horizon, with: part)
        case .postgres: postgresEntry(horizon, with: part)
        }
      return "SELECT (\(last)) AS last"
    }
    return try transaction.value(
      Int64?.self,
      """
      SELECT CASE WHEN count(*) = count(last) THEN max(last) END
      FROM (\(ends.joined(separator: " UNION ALL "))) AS part
      """ + .plannedAnew)
  }

  /// Tidies up after very many changes, such as an import or at night: searches are then a good deal cheaper. On
  /// SQLite nobody can write meanwhile.
  public func optimize(in transaction: Transaction) throws {
    switch transaction.engine {
    case .sqlite: try transaction.run("INSERT INTO \(table)_words (\(table)_words) VALUES ('optimize')")
    case .postgres: try transaction.run("ANALYZE \(table)")
    }
  }

  private func remove(where condition: SQL, in transaction: Transaction) throws {
    if transaction.engine == .sqlite { try forgetWords(where: condition, in: transaction) }
    try transaction.run("DELETE FROM \(table) WHERE \(condition)")
  }

  private func validate(_ kind: String) throws {
    guard !kind.isEmpty, kind.utf8.allSatisfy({ (0x61...0x7a).contains($0) || $0 == UInt8(ascii: "_") })
    else {
      throw StorageError.misuse("the kind of a search entry must be letters a–z or _")
    }
  }

  struct Entry {
    let audience: Int64
    let kind: String
    let subject: Int64
    let item: Int64
    let heading: String
    let body: String
  }
}
