import Storage
import Testing

@testable import Modgift

struct TalkTests {
  @Test(arguments: TestEngine.all)
  func `a topic is opened, answered and read by members, and is not there for anybody else`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let topic = try await alice.open("How do we begin?", "With **coffee**.", in: Rooms.west)
    let page = try await alice.get(topic)
    #expect(page.status == 200)
    #expect(page.body.contains("<strong>coffee</strong>"))
    #expect(page.body.contains("Only Network West"))
    #expect(page.body.contains("4 people can read this"))
    var bob = try await world.browser(as: .bob)
    let reply = try await bob.post("\(topic)/posts", ["body": "And cake."])
    #expect(reply.status == 303 && reply.location == "\(topic)?from=1#post-2")
    #expect(try await alice.get(topic).body.contains("And cake."))
    for outsider in [Cast.charlie, .dana, .erik, .eva] {
      var browser = try await world.browser(as: outsider)
      #expect(try await browser.get(topic).status == 404)
      let refused = try await browser.post("\(topic)/posts", ["body": "Let me in."])
      #expect(refused.status == 404 && refused.body.contains("Let me in."))
    }
  }
}
