import Foundation
import Mail
import Testing

/// Mails of invented people, as the mailers in use write them, each with the text that is expected of it.
enum Corpus {
  /// One mail, its name and what it should become.
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let expected: String

    var testDescription: String { name }
  }

  static let replies = samples("replies")
  static let automatic = samples("automatic")
  static let bounces = samples("bounces")

  private static func samples(_ folder: String) -> [Sample] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "corpus/\(folder)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.filter { $0.hasSuffix(".eml") }.sorted().compactMap { name in
      let text = url.appending(path: name.dropLast(4) + ".txt")
      guard let mail = try? Data(contentsOf: url.appending(path: name)),
        let expected = try? String(contentsOf: text, encoding: .utf8)
      else { return nil }
      let isEnded = expected.hasSuffix("\n")
      return Sample(
        name: name, bytes: Array(mail), expected: isEnded ? String(expected.dropLast()) : expected)
    }
  }
}
