/// What is wrong inside a file: damaged pages and indexes, and rows that point at nothing.
enum SQLiteDamage {
  static func problems(_ connection: any Connection) throws -> [String] {
    var problems: [String] = []
    try connection.query("PRAGMA integrity_check") { row in
      let line = try row.next(String.self)
      if line != "ok" { problems.append(line) }
      return true
    }
    try connection.query("PRAGMA foreign_key_check") { row in
      let (table, number, parent) = (
        try row.next(String.self), try row.next(Int?.self), try row.next(String.self)
      )
      problems.append("\(table) row \(number ?? 0) points at a row of \(parent) that is not there")
      return true
    }
    return problems
  }
}
