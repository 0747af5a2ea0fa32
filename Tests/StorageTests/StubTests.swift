import Testing
import Storage

@Test func `it builds`() throws {
  let db = try Database("sqlite::memory:")
  try db.migrate([Migration(1, "a") { _ in ["CREATE TABLE a (x \(SQL.integer) PRIMARY KEY, y \(SQL.text)) \(SQL.strict)"] }])
  try db.writeNow { db in try db.run("INSERT INTO a VALUES (\(1), \("x' OR"))") }
  #expect(try db.readNow { db in try db.all(String.self, "SELECT y FROM a WHERE x IN (\(list: [1, 2]))") } == ["x' OR"])
}
