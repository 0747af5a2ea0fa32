import Testing

@testable import Storage

@Suite struct SQLTests {
  @Test func `a value is bound, never code`() throws {
    let name = "x'; DROP TABLE person; --"
    let sql: SQL = "SELECT \(name), \(7)"
    let sqlite = try sql.rendered(for: .sqlite)
    #expect(sqlite.text == "SELECT ?, ?")
    #expect(sqlite.values == [.text(name), .integer(7)])
    #expect(try sql.rendered(for: .postgres).text == "SELECT $1, $2")
  }

  @Test func `a literal that is interpolated is bound, too`() throws {
    let sql: SQL = "SELECT \("a literal")"
    #expect(try sql.rendered(for: .sqlite).values == [.text("a literal")])
  }

  @Test func `a fragment is spliced with its values, in order`() throws {
    let condition: SQL = "age > \(18)"
    let sql: SQL = "SELECT \(1) FROM person WHERE \(condition) AND name = \("Bo")"
    let rendered = try sql.rendered(for: .postgres)
    #expect(rendered.text == "SELECT $1 FROM person WHERE age > $2 AND name = $3")
    #expect(rendered.values == [.integer(1), .integer(18), .text("Bo")])
  }

  @Test func `a list becomes 1, 2, 4, 8, … parameters with commas, an empty one NULL`() throws {
    #expect(try ("x IN (\(list: [1, 2, 3]))" as SQL).rendered(for: .sqlite).text == "x IN (?, ?, ?, ?)")
    #expect(try ("x IN (\(list: [Int]()))" as SQL).rendered(for: .sqlite).text == "x IN (NULL)")
  }

  @Test func `few values are compared one by one, many as a list`() throws {
    let few: SQL = "a AND \(SQL.that("x", isOneOf: [1, 2, 3])) AND b = \(4)"
    #expect(try few.rendered(for: .sqlite).text == "a AND (x = ? OR x = ? OR x = ? OR x = ?) AND b = ?")
    #expect(try few.rendered(for: .sqlite).values == [1, 2, 3, 3, 4].map(SQL.Value.integer))
    #expect(try few.rendered(for: .postgres).text == "a AND x IN ($1, $2, $3, $4) AND b = $5")
    let many = SQL.that("x", isOneOf: Array(1...9))
    #expect(try many.rendered(for: .sqlite).text.hasPrefix("x IN (?, ?"))
    #expect(try SQL.that("x", isOneOf: [Int]()).rendered(for: .sqlite).text == "1 = 0")
  }

  @Test func `a condition of other values is another statement, of as many the same`() throws {
    let shapes = try [[1], [1, 2], [3, 4], []].map {
      try SQL.that("x", isOneOf: $0).outlined(for: .sqlite).shape
    }
    #expect(shapes[1] == shapes[2] && Set(shapes).count == 3)
  }

  @Test func `fragments are joined and added`() throws {
    let parts: [SQL] = ["a = \(1)", "b = \(2)"]
    var sql = parts.joined(separator: " AND ") + " AND "
    sql += "c"
    #expect(try sql.rendered(for: .postgres).text == "a = $1 AND b = $2 AND c")
    #expect(try SQL.empty.rendered(for: .sqlite).text == "")
  }

  @Test func `each engine gets its own fragment, also inside others`() throws {
    let sql: SQL = "SELECT \(SQL.greatest("\(1)", SQL.either(sqlite: "a", postgres: "b")))"
    #expect(try sql.rendered(for: .sqlite).text == "SELECT max(?, a)")
    #expect(try sql.rendered(for: .postgres).text == "SELECT GREATEST($1, b)")
  }

  @Test func `a NUL character is refused`() throws {
    let sql: SQL = "SELECT \("a\0b")"
    for engine in Engine.allCases {
      #expect(throws: StorageError.unstorable("a text with a NUL character")) {
        try sql.rendered(for: engine)
      }
    }
  }
}
