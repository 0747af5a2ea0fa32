/// A table of texts to search, each with those who may read it.
///
/// What a search costs is bounded, whatever the words: hits come newest first, and the engine stops when it has
/// enough. Several words that are all common but seldom meet would keep it looking, so of each it need look at no more
/// than the newest ``horizon(for:)`` entries. Where one of the words is rarer than that, it looks to the end.
public struct SearchIndex: Sendable {
  let table: SQL
  /// Where PostgreSQL looks first.
  let windows: [SearchWindow]
  private let horizon: Int?

  /// The index kept in a table of that name.
  ///
  /// - Parameters:
  ///   - horizon: how many of the newest entries with each word are looked at where all words are common.
  ///   - reaches: how many of the newest entries PostgreSQL looks through before it looks further, and how many then.
  public init(
    _ name: StaticString, horizon: Int? = nil, reaches: (Int64, Int64, Int64) = (2_048, 16_384, 131_072)
  ) {
    let table = SQL.identifier(name)
    self.table = table
    self.horizon = horizon
    windows = [
      SearchWindow(table: table + "_newest", reach: reaches.0),
      SearchWindow(table: table + "_recent", reach: reaches.1),
      SearchWindow(table: table + "_later", reach: reaches.2),
    ]
  }

  /// How many entries with each word are looked at where all words are common: on SQLite just so many, on PostgreSQL
  /// as many as there are in the first window that has so many.
  func horizon(for engine: Engine) -> Int { horizon ?? (engine == .sqlite ? 800 : 200) }

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
    return switch transaction.engine {
    case .sqlite: try findInSQLite(expression, limit, in: transaction)
    case .postgres: try findInPostgres(expression, limit, in: transaction)
    }
  }

  /// Tidies up after very many changes, such as an import or at night: searches are then a good deal cheaper. On
  /// SQLite nobody can write meanwhile.
  public func optimize(in transaction: Transaction) throws {
    switch transaction.engine {
    case .sqlite: try transaction.run("INSERT INTO \(table)_words (\(table)_words) VALUES ('optimize')")
    case .postgres:
      for table in [table] + windows.map(\.table) { try transaction.run("ANALYZE \(table)") }
    }
  }

  private func remove(where condition: SQL, in transaction: Transaction) throws {
    switch transaction.engine {
    case .sqlite: try forgetWords(where: condition, in: transaction)
    case .postgres: try forgetInWindows(where: condition, in: transaction)
    }
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
