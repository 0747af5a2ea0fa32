import Dispatch
import Foundation
import Testing

@testable import Storage

private let account = [
  Migration(1, "account") { _ in
    [
      "CREATE TABLE account (id \(SQL.integer) PRIMARY KEY, amount \(SQL.integer) NOT NULL) \(SQL.strict)",
      "INSERT INTO account VALUES (1, 0), (2, 0)",
    ]
  }
]

@Suite struct ConflictTests {
  @Test(arguments: TestDatabase.each)
  func `twenty writers who each add one make twenty`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate(account)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<20 {
          group.addTask {
            try await db.write { db in
              let amount = try db.value(Int.self, "SELECT amount FROM account WHERE id = 1")
              try db.run("UPDATE account SET amount = \(amount + 1) WHERE id = 1")
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await db.read { try $0.value(Int.self, "SELECT amount FROM account WHERE id = 1") } == 20)
    }
  }

  @Test(arguments: TestDatabase.servers)
  func `a write skew of two processes runs again and sees what the other wrote`(_ test: TestDatabase)
    async throws
  {
    try await test.withAddress { address in
      let processes = [try Storage.Database(address), try Storage.Database(address)]
      defer { processes.forEach { $0.close() } }
      try processes[0].migrate(account)
      let attempts = Counter()
      // Each may write only while the sum is 0: one of the two must lose, run again and leave it.
      let bothHaveRead = DispatchSemaphore(value: 0)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (place, process) in processes.enumerated() {
          group.addTask {
            try await process.write { db in
              let sum = try db.value(Int.self, "SELECT sum(amount) FROM account")
              let attempt = attempts.next()
              if attempt == 1 {
                _ = bothHaveRead.wait(timeout: .now() + 5)
              } else if attempt == 2 {
                bothHaveRead.signal()
              }
              if sum == 0 { try db.run("UPDATE account SET amount = 1 WHERE id = \(place + 1)") }
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(attempts.value == 3)
      let sum = try await processes[0].read { try $0.value(Int.self, "SELECT sum(amount) FROM account") }
      #expect(sum == 1)
    }
  }

  @Test(arguments: TestDatabase.servers)
  func `writers of one process do not undo one another`(_ test: TestDatabase) async throws {
    try await test.open { db in
      try db.migrate(account)
      let attempts = Counter()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<20 {
          group.addTask {
            try await db.write { db in
              _ = attempts.next()
              try db.run("UPDATE account SET amount = (SELECT sum(amount) FROM account) + 1 WHERE id = 1")
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(attempts.value == 20)
    }
  }

  @Test func `a write waits for another process that writes`() async throws {
    try await TestDatabase(engine: .sqlite).withAddress { address in
      let (mine, other) = (try Storage.Database(address), try Storage.Database(address))
      try mine.migrate(account)
      let isHeld = DispatchSemaphore(value: 0)
      let holder = Task {
        try await other.write { db in
          try db.run("UPDATE account SET amount = 5 WHERE id = 1")
          isHeld.signal()
          // Longer than one attempt waits for the lock.
          Thread.sleep(forTimeInterval: 2.6)
        }
      }
      await Task.detached { isHeld.waitOnThread() }.value
      try await mine.write { try $0.run("UPDATE account SET amount = amount + 1 WHERE id = 1") }
      try await holder.value
      #expect(try await mine.read { try $0.value(Int.self, "SELECT amount FROM account WHERE id = 1") } == 6)
    }
  }

  @Test func `a transaction is tried ten times, then gives up`() throws {
    var attempts = Attempts()
    for _ in 1..<Attempts.limit { #expect(try attempts.pause(after: StorageError.conflict("")) < 3_000) }
    #expect(throws: StorageError.conflict("")) { try attempts.pause(after: StorageError.conflict("")) }
  }
}

extension DispatchSemaphore {
  fileprivate func waitOnThread() { wait() }
}
