import Testing

@testable import Storage

private let index = SearchIndex("search_entry")
private let tables = [Migration(1, "search") { engine in index.createStatements(for: engine) }]

extension Storage.Database {
  fileprivate func put(_ item: Int64, _ body: String, audience: Int64 = 1, kind: String = "post") throws {
    try writeNow { db in
      try index.put(
        audience: audience, kind: kind, subject: item / 10, item: item, heading: "", body: body, in: db)
    }
  }

  fileprivate func find(
    _ typed: String, audiences: [Int64] = [1], kinds: [String]? = nil, limit: Int = 10
  ) throws -> [Int64] {
    let query = try #require(SearchQuery(typed))
    return try readNow { db in
      try index.find(query, audiences: audiences, kinds: kinds, limit: limit, in: db).hits.map(\.item)
    }
  }
}

@Suite struct SearchIndexTests {
  @Test(arguments: TestDatabase.each)
  func `every word must be there, newest first`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate(tables)
      try db.put(1, "Naloxontræneren holdt et kursus i Århus")
      try db.put(2, "Flere kurser for borgere")
      try db.put(3, "Naloxon i Aarhus kommune")
      #expect(try db.find("kurser") == [2, 1])
      #expect(try db.find("kursus aarhus") == [1])
      #expect(try db.find("naloxontræner") == [1])
      #expect(try db.find("naloxontraener") == [1])
      #expect(try db.find("ÅRHUS") == [3, 1])
      #expect(try db.find("naloxon") == [3, 1])
      #expect(try db.find("naloxon kurs") == [])
      #expect(try db.find("nalox") == [3, 1])
      #expect(try db.find("naloxontr") == [1])
      #expect(try db.find("nalo århus") == [])
      #expect(try db.find("kursus", limit: 1) == [2])
    }
  }

  @Test(arguments: TestDatabase.each)
  func `only what the audiences may read, and of the kinds, is found`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate(tables)
      try db.put(1, "naloxon", audience: 1)
      try db.put(2, "naloxon", audience: 12)
      try db.put(3, "naloxon", audience: Int64.max, kind: "topic")
      try db.put(4, "naloxon", audience: -12, kind: "direct_topic")
      #expect(try db.find("naloxon", audiences: [1]) == [1])
      #expect(try db.find("naloxon", audiences: [12, 1]) == [2, 1])
      #expect(try db.find("naloxon", audiences: [.max]) == [3])
      #expect(try db.find("naloxon", audiences: [-12], kinds: ["direct_topic"]) == [4])
      #expect(try db.find("naloxon", audiences: [1, 12, .max], kinds: ["topic"]) == [3])
      #expect(try db.find("naloxon", audiences: [1, 12, .max], kinds: ["topic", "post"]) == [3, 2, 1])
      #expect(try db.find("naloxon", audiences: [2]) == [])
      #expect(try db.find("naloxon", audiences: []) == [])
      #expect(try db.find("naloxon", kinds: []) == [])
      // Those who may read are no words of the text.
      for word in ["0000000000001", "0000000000001naloxon", ".post", "post", "topic"] {
        #expect(try db.find(word, audiences: [1, 12]) == [])
      }
      #expect(throws: StorageError.self) { try db.put(5, "x", kind: "Post\") OR") }
      #expect(throws: StorageError.self) { try db.find("x", kinds: ["post\" OR reader:\"s12"]) }
    }
  }

  @Test(arguments: TestDatabase.each)
  func `of words that are all common only the newest are looked at, of a rare one all`(_ test: TestDatabase)
    async throws
  {
    let near = SearchIndex("search_entry", horizon: 3, reaches: (2, 12, 18))
    try await test.open { db in
      try db.migrate(tables)
      func find(_ typed: String) throws -> SearchFinding {
        let query = try #require(SearchQuery(typed))
        return try db.readNow { try near.find(query, audiences: [1], limit: 10, in: $0) }
      }
      try db.put(1, "naloxon supervision")
      try db.put(2, "naloxon rotation")
      for item in Int64(3)...6 { try db.put(item, "naloxon") }
      for item in Int64(7)...10 { try db.put(item, "supervision") }
      // What stands where one may not look brings the end no nearer.
      for item in Int64(11)...20 { try db.put(item, "rotation", audience: 2) }
      let common = try find("naloxon supervision")
      #expect(common.hits.isEmpty && common.horizon == 3)
      let rare = try find("naloxon rotation")
      #expect(rare.hits.map(\.item) == [2] && rare.horizon == nil)
      let alone = try find("naloxon")
      #expect(alone.hits.map(\.item) == [6, 5, 4, 3, 2, 1] && alone.horizon == nil)
      try db.put(21, "supervision og naloxon")
      let both = try find("naloxon supervision")
      #expect(both.hits.map(\.item) == [21] && both.horizon == 3)
    }
  }

  @Test(arguments: TestDatabase.each)
  func `an entry is replaced, moved and removed`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate(tables)
      try db.put(10, "kursus i naloxon")
      try db.put(11, "supervision")
      try db.put(10, "supervision for trænere")
      #expect(try db.find("naloxon") == [])
      #expect(try db.find("supervision") == [11, 10])
      try db.put(10, "supervision for trænere", audience: 2)
      #expect(try db.find("supervision") == [11])
      #expect(try db.find("supervision", audiences: [2]) == [10])
      try db.writeNow { try index.remove(kind: "post", item: 11, in: $0) }
      #expect(try db.find("supervision", audiences: [1, 2]) == [10])
      try db.put(12, "supervision")
      try db.writeNow { try index.removeSubject(kind: "post", subject: 1, in: $0) }
      #expect(try db.find("supervision", audiences: [1, 2]) == [])
      try db.writeNow { try index.remove(kind: "post", item: 99, in: $0) }
      try db.put(13, "naloxon")
      try db.writeNow { try index.optimize(in: $0) }
      #expect(try db.find("naloxon") == [13])
      #expect(try db.check() == [])
    }
  }

  @Test(arguments: TestDatabase.each)
  func `what is typed is never syntax`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate(tables)
      try db.put(1, "naloxon null and near not col words reader")
      for typed in [
        "naloxon\"", "\"naloxon", "naloxon*", "*naloxon", "NEAR(naloxon)", "NEAR(naloxon,", "words:naloxon",
        "col:naloxon", "-naloxon", "naloxon NOT", "naloxon AND", "^naloxon", "naloxon 😀", "naloxon + null",
        "{reader} : naloxon", "naloxon & ! |", "'naloxon':*", "naloxon\\", "naloxon\u{0}", "naloxon null",
      ] {
        #expect(try db.find(typed) == [1], "\(typed)")
      }
      for typed in [
        String(repeating: "x", count: 10_000), String(repeating: "å ", count: 5_000), "نالوكسون", "reader:s2",
      ] {
        #expect(try db.find(typed) == [], "\(typed.prefix(20))")
      }
      try db.put(
        2,
        String(repeating: "z", count: 10_000) + " " + (0..<20_000).map { "ord\($0)" }.joined(separator: " "))
      #expect(try db.find(String(repeating: "z", count: 9_000)) == [2])
    }
  }

  @Test(arguments: TestDatabase.servers)
  func `both engines find the same`(_ server: TestDatabase) async throws {
    let words = [
      "kursus", "kurser", "børn", "barn", "århus", "naloxon", "træner", "2021", "to-fire", "ÆRLIG", "mænd",
    ]
    var seed = SystemRandomNumberGenerator()
    func text() -> String {
      (0..<6).map { _ in words.randomElement(using: &seed) ?? "" }.joined(separator: " ")
    }
    // Far more than PostgreSQL's windows hold, so that all of them are cleared, and not one after the other alone.
    let index = SearchIndex("search_entry", horizon: 1_000, reaches: (4, 20, 90))
    let changes = (0..<300).map { number -> (item: Int64, text: String?) in
      let item = number % 3 == 2 ? Int64.random(in: 0...Int64(number)) : Int64(number)
      return (item, number % 7 == 6 ? nil : text())
    }
    try await server.open { postgres in
      try await TestDatabase(engine: .sqlite).open { sqlite in
        for db in [postgres, sqlite] {
          try db.migrate([Migration(1, "search") { engine in index.createStatements(for: engine) }])
          for (item, text) in changes {
            try db.writeNow { db in
              guard let text else { return try index.remove(kind: "post", item: item, in: db) }
              try index.put(
                audience: item % 2, kind: "post", subject: item, item: item, heading: "", body: text, in: db)
            }
          }
        }
        func find(_ typed: String, _ audiences: [Int64], _ limit: Int, in db: Storage.Database) throws
          -> [Int64]
        {
          let query = try #require(SearchQuery(typed))
          return try db.readNow {
            try index.find(query, audiences: audiences, limit: limit, in: $0).hits.map(\.item)
          }
        }
        for typed in words + words.map({ $0 + " kur" }) + ["k", "tr", "aer", "barn aarhus", "fire to"] {
          for (audiences, limit) in [([0, 1], 3), ([0, 1], 40), ([1], 7), ([0], 500)] as [([Int64], Int)] {
            #expect(
              try find(typed, audiences, limit, in: postgres) == find(typed, audiences, limit, in: sqlite),
              "\(typed)")
          }
        }
      }
    }
  }
}
