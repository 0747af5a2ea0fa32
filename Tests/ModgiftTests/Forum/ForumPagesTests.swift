import HTTPTypes
import Storage
import Testing

@testable import Modgift

/// Every page of the forum as somebody who may see it, and as somebody who may not.
struct ForumPagesTests {
  @Test(arguments: TestEngine.all)
  func `each page is there for its readers and for nobody else`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("A title", "A text", in: Rooms.west)
    let post = try await alice.firstPost(of: topic)
    let room = "/rooms/\(Rooms.west)"
    let pages = [
      topic, "\(topic)?from=31", "\(topic)?from=x", room, "\(room)?show=unread", "\(room)?show=waiting",
      "\(room)?show=news&after=1.\(Rooms.west)", "\(room)/members", "\(room)/mentionable?q=b",
      "\(room)/reports", "/posts/\(post)/edit", "/posts/\(post)/history", "/posts/\(post)/deletion",
    ]
    for page in pages + [
      "/rooms", "/rooms/new", "/rooms/new?q=bo&person=\(Cast.mads.id)", "/topics/new", "/drafts",
    ] {
      let reply = try await alice.get(page)
      #expect(reply.status == 200, "\(page)")
      if reply.headers[.contentType]?.hasPrefix("text/html") == true { expectBalanced(reply.body, page) }
    }
    #expect(try await alice.get("/posts/\(post)").location == "\(topic)?from=1#post-1")
    for outsider in [Cast.charlie, .dana, .erik, .eva] {
      var browser = try await world.browser(as: outsider)
      for page in pages { #expect(try await browser.get(page).status == 404, "\(outsider) \(page)") }
    }
  }
}
