import Storage

@testable import Modgift

extension Browser {
  /// Opens a topic and says where it is.
  mutating func open(
    _ title: String, _ body: String, in space: Space.ID, kind: Topic.Kind = .question
  ) async throws -> String {
    let reply = try await post(
      "/topics", ["space": space.description, "kind": kind.rawValue, "title": title, "body": body])
    guard reply.status == 303, let location = reply.location else {
      throw TestError("no topic was opened: \(reply.status)")
    }
    return location
  }
}
