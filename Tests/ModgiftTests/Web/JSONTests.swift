import Foundation
import Testing

@testable import Modgift

struct JSONTests {
  @Test func `what is written is read back by another's reader`() throws {
    let texts = ["\"\\/\u{0}\u{1F}\n\t\u{7F}", "æøå 👩🏽‍⚕️ \u{2028}", ""]
    let value = JSON.object([
      .init("te\"xts", .list(texts.map { .text($0) })), .init("n", .number(.min)), .init("f", .flag(true)),
      .init("none", .text(orNull: nil)),
    ])
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(value.written.utf8)) as? [String: Any])
    #expect(read["te\"xts"] as? [String] == texts)
    #expect(read["n"] as? Int == .min && read["f"] as? Bool == true && read["none"] is NSNull)
  }
}
