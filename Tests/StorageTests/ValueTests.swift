import Testing

@testable import Storage

private enum Kind: String, ColumnValue {
  case question, news
}

private struct Line: RowDecodable, Equatable {
  let id: Int
  let name: Name
  let kind: Kind?

  init(from row: inout Row) throws {
    id = try row.next()
    name = try row.next()
    kind = try row.next()
  }
}

private struct Name: RowDecodable, Equatable {
  let first: String
  let last: String?

  init(from row: inout Row) throws {
    first = try row.next()
    last = try row.next()
  }
}

@Suite struct ValueTests {
  @Test(
    arguments: TestDatabase.each,
    [
      "", "it's", "\"quoted\"", "a\\b", "100 % of $1 and ?", "\u{1}\u{7f}", "😀👩‍👩‍👧", "مرحبا بالعالم", "e\u{301}",
      String(repeating: "æ", count: 500_000),
    ])
  func `a text comes back as it was`(_ test: TestDatabase, _ text: String) async throws {
    try await test.open { db in
      try db.migrate([
        Migration(1, "note") { _ in ["CREATE TABLE note (body \(SQL.text) NOT NULL) \(SQL.strict)"] }
      ])
      try await db.write { db in try db.run("INSERT INTO note (body) VALUES (\(text))") }
      let body = try await db.read { db in try db.value(String.self, "SELECT body FROM note") }
      #expect(Array(body.utf8) == Array(text.utf8))
      #expect(try await db.read { db in try db.holds("SELECT 1 FROM note WHERE body = \(text)") })
    }
  }

  @Test(arguments: TestDatabase.each)
  func `a text with a NUL character is refused and nothing is written`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate([Migration(1, "note") { _ in ["CREATE TABLE note (body \(SQL.text))"] }])
      await #expect(throws: StorageError.unstorable("a text with a NUL character")) {
        try await db.write { db in
          try db.run("INSERT INTO note VALUES ('kept out')")
          try db.run("INSERT INTO note VALUES (\("a\0b"))")
        }
      }
      #expect(try await db.read { db in try db.value(Int.self, "SELECT count(*) FROM note") } == 0)
    }
  }

  @Test(arguments: TestDatabase.each)
  func `every type comes back, and null`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate([
        Migration(1, "thing") { _ in
          [
            """
            CREATE TABLE thing (
              i \(SQL.integer), t \(SQL.text), b \(SQL.bytes), d \(SQL.double), flag \(SQL.integer), day \(SQL.integer)
            ) \(SQL.strict)
            """
          ]
        }
      ])
      let bytes: [UInt8] = Array(0...255)
      let day = try #require(Day(iso: "2021-03-12"))
      try await db.write { db in
        try db.run("INSERT INTO thing VALUES (\(Int64.min), \("x"), \(bytes), \(0.1), \(true), \(day))")
        try db.run(
          """
          INSERT INTO thing VALUES (\(nil as Int?), \(nil as String?), \(nil as [UInt8]?), \(nil as Double?),
                                    \(nil as Bool?), \(nil as Day?))
          """)
        try db.run(
          "INSERT INTO thing (i, b, d) VALUES (\(Int64.max), \([UInt8]()), \(-Double.greatestFiniteMagnitude))"
        )
      }
      try await db.read { (db: Transaction) throws in
        #expect(try db.all(Int64?.self, "SELECT i FROM thing ORDER BY i IS NULL, i") == [.min, .max, nil])
        #expect(try db.all([UInt8]?.self, "SELECT b FROM thing ORDER BY i IS NULL, i") == [bytes, [], nil])
        #expect(
          try db.all(Double?.self, "SELECT d FROM thing ORDER BY i IS NULL, i")
            == [0.1, -.greatestFiniteMagnitude, nil])
        #expect(try db.all(Bool.self, "SELECT flag FROM thing WHERE flag = \(true)") == [true])
        #expect(try db.value(Day.self, "SELECT day FROM thing WHERE day = \(day)") == day)
        #expect(try db.value(String?.self, "SELECT t FROM thing WHERE i IS NULL") == nil)
        #expect(try db.value(Bool.self, "SELECT count(*) = 3 FROM thing"))
        #expect(try db.value(Int.self, "SELECT sum(flag) FROM thing") == 1)
      }
    }
  }

  @Test(arguments: TestDatabase.servers)
  func `a server's numbers of any length are read as it writes them`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try await db.read { (db: Transaction) throws in
        for text in [
          "0", "7", "-1", "9999", "10000", "-10000", "20000000", "1230000", "123456789012345678",
          "\(Int64.max)",
          "\(Int64.min)",
        ] {
          #expect(try db.value(Int64.self, "SELECT \(text)::numeric") == Int64(text), "\(text)")
        }
        for text in [
          "1.5", "-0.00012", "0.1", "100000.000001", "12345678901234567890123", "9223372036854775808",
          "1e-30",
          "-98765432.0001", "1e40", "3.00", "Infinity", "-Infinity",
        ] {
          #expect(try db.value(Double.self, "SELECT \(text)::numeric") == Double(text), "\(text)")
        }
        #expect(try db.value(Double.self, "SELECT 'NaN'::numeric").isNaN)
        #expect(try db.value(Int.self, "SELECT sum(n) FROM (VALUES (3::bigint), (4)) AS x (n)") == 7)
        #expect(try db.value(Double.self, "SELECT avg(n) FROM (VALUES (1), (2)) AS x (n)") == 1.5)
        #expect(try db.value(Int.self, "SELECT -7::smallint") == -7)
        #expect(try db.value(Int.self, "SELECT -70000::integer") == -70_000)
        #expect(try db.value(Double.self, "SELECT -2.25::real") == -2.25)
        #expect(try db.value(Double.self, "SELECT 0.1::double precision") == 0.1)
      }
    }
  }

  @Test(arguments: TestDatabase.each)
  func `a row is read into structs, from left to right`(_ test: TestDatabase) async throws {
    try await test.open { db in
      let line = try await db.read { db in
        try db.first(Line.self, "SELECT 7, 'Alice', NULL, \(Kind.news)")
      }
      #expect(line?.id == 7)
      #expect(line?.name.first == "Alice")
      #expect(line?.name.last == nil)
      #expect(line?.kind == .news)
    }
  }

  @Test(arguments: TestDatabase.each)
  func `a column of another type, unknown case or missing is an error that says which`(
    _ test: TestDatabase
  ) async throws {
    try await test.open { (db: Storage.Database) async throws in
      await #expect(throws: StorageError.decoding(column: 0, expected: "Int")) {
        try await db.read { db in try db.value(Int.self, "SELECT 'seven'") }
      }
      await #expect(throws: StorageError.decoding(column: 3, expected: "Optional<Kind>")) {
        try await db.read { db in try db.value(Line.self, "SELECT 7, 'a', 'b', 'gossip'") }
      }
      await #expect(throws: StorageError.decoding(column: 2, expected: "Optional<String>")) {
        try await db.read { db in try db.value(Line.self, "SELECT 7, 'a'") }
      }
      await #expect(throws: StorageError.decoding(column: 0, expected: "String")) {
        try await db.read { db in try db.value(String.self, "SELECT NULL") }
      }
    }
  }

  @Test(arguments: TestDatabase.each)
  func `a list finds its members, an empty list nothing`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try await db.read { (db: Transaction) throws in
        let numbers: SQL = "SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3"
        #expect(
          try db.all(Int.self, "SELECT n FROM (\(numbers)) AS x WHERE n IN (\(list: [3, 1])) ORDER BY n") == [
            1, 3,
          ])
        #expect(try db.all(Int.self, "SELECT n FROM (\(numbers)) AS x WHERE n IN (\(list: [Int]()))") == [])
      }
    }
  }
}
