import HTTPTypes
import NIOCore

@testable import Modgift

extension Browser {
  /// Sends a form in which some names stand more than once, as boxes that are ticked do.
  mutating func post(_ path: String, list: [(name: String, value: String)]) async throws -> Reply {
    let body = (list + [("token", token())]).map { "\(percentEncoded($0.name))=\(percentEncoded($0.value))" }
      .joined(separator: "&")
    return try await send(
      .post, path, headers: [.contentType: "application/x-www-form-urlencoded", .origin: "http://localhost"],
      body: .init(string: body))
  }
}

extension Reply {
  /// The fields a page would send unseen.
  var carried: [(name: String, value: String)] {
    body.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)">/).map {
      (String($0.output.1), String($0.output.2))
    }.filter { !["token", "language", "back"].contains($0.0) }
  }

  /// The boxes of a name, ticked or not, as long as they stand on the page.
  func boxes(_ name: String) -> [(name: String, value: String)] {
    body.matches(of: /<input type="checkbox" id="[^"]+" name="([^"]+)" value="([^"]+)"/).filter {
      $0.output.1 == name
    }.map { (name, String($0.output.2)) }
  }
}
