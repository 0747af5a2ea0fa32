import Foundation
import Storage
import Testing

@testable import Modgift

/// The tokens in links and addresses: ours, for one purpose, and no longer than they say.
struct SignedTokenTests {
  private let day = Day.epoch.advanced(by: 20_423)

  private var token: SignedToken {
    SignedToken(purpose: .reply, person: Cast.alice.id, subject: 402, lastDay: day)
  }

  private func key(_ letter: String) throws -> SigningKey {
    SigningKey(try #require(Secret(String(repeating: letter, count: 43))))
  }

  /// Worked out by Python's `hmac` and `struct`.
  @Test func `a token is what another program makes it`() throws {
    #expect(try key("A").sign(token) == "0400000000000s80000000000694zhyvtaxxp96f3nfdyd0")
  }

  @Test func `a token says what was put into it, in letters of either size`() throws {
    let key = try key("A")
    #expect(key.read(key.sign(token), for: .reply, on: day) == token)
    #expect(key.read(key.sign(token).uppercased(), for: .reply, on: day) == token)
  }

  @Test func `a token is taken until its last day, and for its purpose alone`() throws {
    let key = try key("A")
    let text = key.sign(token)
    #expect(key.read(text, for: .reply, on: day.advanced(by: 1)) == nil)
    #expect(key.read(text, for: .stepDone, on: day) == nil)
    #expect(key.read(text) == token)
  }

  @Test func `another key's token is none, nor one with a letter changed`() throws {
    let key = try key("A")
    let text = key.sign(token)
    #expect(try self.key("B").read(text) == nil)
    for place in text.indices {
      let other: Character = text[place] == "0" ? "1" : "0"
      let changed = text.replacingCharacters(in: place...place, with: String(other))
      // The last letter holds three bits that say nothing.
      guard place != text.index(before: text.endIndex) else { continue }
      #expect(key.read(changed) == nil, "\\(changed)")
    }
  }

  @Test(arguments: ["", "0", "reply", String(repeating: "u", count: 47), String(repeating: "0", count: 46)])
  func `what is no token says nothing`(_ text: String) throws {
    #expect(try key("A").read(text) == nil)
  }

  @Test func `each database has a key of its own, which stays`() async throws {
    let world = try await World(on: .sqlite)
    let other = try await World(on: .sqlite)
    let text = try await world.database.read { try SigningKey.current(in: $0).sign(token) }
    #expect(try await world.database.read { try SigningKey.current(in: $0).read(text) } == token)
    #expect(try await other.database.read { try SigningKey.current(in: $0).read(text) } == nil)
  }
}
