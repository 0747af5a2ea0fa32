import Storage
import Testing

@testable import Modgift

extension Browser {
  /// Asks for a code to a new address.
  mutating func ask(for address: String) async throws -> Reply {
    try await post("/me/address", ["email": address])
  }
}

extension World {
  func address(of person: Cast) async throws -> String? {
    try await database.read { try Person.address(of: person.id, in: $0) }
  }

  /// How many messages were ever written.
  func outbox() async throws -> Int {
    try await database.read { try $0.value(Int.self, "SELECT count(*) FROM outgoing_mail") }
  }

  /// Changes somebody's address as they would.
  func change(_ person: Cast, to address: String, in browser: Browser? = nil) async throws {
    var mine = if let browser { browser } else { try await self.browser(as: person) }
    _ = try await mine.ask(for: address)
    let code = try await Mailbox(world: self).code(for: address)
    #expect(try await mine.post("/me/address/code", ["code": code]).status == 303)
  }
}
