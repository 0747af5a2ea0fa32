import Storage

extension RegisterImport {
  /// How many stand on a page of the list.
  static let pageSize = 20

  private static let columns: SQL =
    """
    register_import.id, register_import.file_name, register_import.started_by, starter.name,
    register_import.started_at, register_import.state, register_import.rows_done, register_import.people_new,
    register_import.people_changed, register_import.report, register_import.ended_at
    """

  private static let source: SQL =
    "register_import LEFT JOIN person AS starter ON starter.id = register_import.started_by"

  static func find(_ id: ID, in db: Transaction) throws -> RegisterImport? {
    try db.first(
      RegisterImport.self, "SELECT \(columns) FROM \(source) WHERE register_import.id = \(id)")
  }

  /// A page of those there were, the latest first, and one more than fits when there are more.
  static func page(after last: ID?, in db: Transaction) throws -> [RegisterImport] {
    let end: SQL =
      if let last {
        """
        WHERE (register_import.started_at, register_import.id) <
          (SELECT last.started_at, last.id FROM register_import AS last WHERE last.id = \(last))
        """
      } else {
        .empty
      }
    return try db.all(
      RegisterImport.self,
      """
      SELECT \(columns) FROM \(source) \(end)
      ORDER BY register_import.started_at DESC, register_import.id DESC LIMIT \(pageSize + 1)
      """)
  }

  /// What a file said that waits or is at work.
  static func reading(_ id: ID, in db: Transaction) throws -> RegisterReading? {
    try db.first(
      String.self,
      "SELECT content FROM register_import WHERE id = \(id) AND state = \(State.running) AND content IS NOT NULL"
    )
    .map { try registerValue(from: $0) }
  }
}

/// Which rows of a file are shown.
enum RegisterFilter: String, Sendable, CaseIterable {
  case all, new, changed, problems

  fileprivate var condition: SQL {
    switch self {
    case .all: .empty
    case .new: "AND outcome IN ('new', 'more')"
    case .changed: "AND outcome = 'changed'"
    case .problems: "AND problem_count > 0"
    }
  }
}

extension RegisterLine {
  /// A page of a file's rows, one more than fits when there are more.
  static func page(
    of file: RegisterImport.ID, _ filter: RegisterFilter, after last: Int, limit: Int = RegisterLine.pageSize,
    in db: Transaction
  ) throws -> [RegisterLine] {
    try db.all(
      RegisterLine.self,
      """
      SELECT number, name, outcome, effects, problems FROM register_line
      WHERE import_id = \(file) AND number > \(last) \(filter.condition)
      ORDER BY number LIMIT \(limit + 1)
      """)
  }

  /// How many rows a view shows.
  static func count(of file: RegisterImport.ID, _ filter: RegisterFilter, in db: Transaction) throws -> Int {
    try db.value(
      Int.self, "SELECT count(*) FROM register_line WHERE import_id = \(file) \(filter.condition)")
  }
}
