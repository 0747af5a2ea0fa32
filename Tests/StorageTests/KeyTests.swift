import Foundation
import Testing

@testable import Storage

private enum Thing {}
private typealias ThingKey = Key<Thing>

@Suite struct KeyTests {
  @Test func `every key is its thirteen letters, and back`() throws {
    for _ in 0..<10_000 {
      let key = ThingKey.random()
      #expect(key.number > 0)
      #expect(key.description.utf8.count == 13)
      #expect(ThingKey(key.description) == key)
      #expect(ThingKey(key.description.uppercased()) == key)
      #expect(key.description == key.description.lowercased())
    }
  }

  @Test(arguments: [
    (Int64(1), "0000000000001"), (31, "000000000000z"), (32, "0000000000010"), (1_234, "000000000016j"),
    (Int64.max, "7zzzzzzzzzzzz"),
  ])
  func `known numbers have known letters`(_ number: Int64, _ text: String) throws {
    #expect(ThingKey(number: number)?.description == text)
    #expect(ThingKey(text)?.number == number)
  }

  @Test func `letters that look like digits are read as these`() {
    #expect(ThingKey("oOoOoOoOoOoIl")?.number == 33)
  }

  @Test(arguments: [
    "", "1", "0000000000000", "00000000000001", "8000000000000", "zzzzzzzzzzzzz", "000000000000u",
    "000000000000-",
    " 000000000001", "00000000000é", "１２３４５６７８９０１２３",
  ])
  func `what is no key is refused`(_ text: String) {
    #expect(ThingKey(text) == nil)
  }

  @Test func `a number that is not positive is no key`() {
    #expect(ThingKey(number: 0) == nil)
    #expect(ThingKey(number: -1) == nil)
    #expect(ThingKey(columnValue: .integer(-5)) == nil)
  }

  @Test func `a key is a text in JSON`() throws {
    let key = try #require(ThingKey("7zzzzzzzzzzzz"))
    let json = try JSONEncoder().encode([key])
    #expect(String(decoding: json, as: UTF8.self) == #"["7zzzzzzzzzzzz"]"#)
    #expect(try JSONDecoder().decode([ThingKey].self, from: json) == [key])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([ThingKey].self, from: Data("[\"x\"]".utf8))
    }
  }
}
