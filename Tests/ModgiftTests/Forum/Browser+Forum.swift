import Foundation
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

extension Browser {
  /// The key of a topic's first post, from the page.
  mutating func firstPost(of topic: String) async throws -> Post.ID { try await post(1, of: topic) }

  /// The key of a post by its number, from the links on its page.
  mutating func post(_ number: Int, of topic: String) async throws -> Post.ID {
    let page = try await get("\(topic)?from=\(number)").body
    guard let start = page.range(of: "id=\"post-\(number)\""),
      let link = page[start.upperBound...].range(of: "href=\"/posts/"),
      let key = Post.ID(String(page[link.upperBound...].prefix(13)))
    else { throw TestError("no post \(number) on the page") }
    return key
  }
}
