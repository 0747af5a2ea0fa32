import Storage
import Testing

@testable import Modgift

struct ExitTests {
  @Test(arguments: TestEngine.all)
  func `a coordinator hands each duty on and sees what is left`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    let page = try await dana.get("/programme/exit").body
    #expect(page.contains("5 duties are still") && page.contains("Done by the program itself"))
    for duty in ["inviting", "ending-roles", "networks"] {
      #expect(try await dana.post("/programme/exit/duties", ["duty": duty, "to": "networks"]).status == 303)
    }
    #expect(try await dana.post("/programme/exit/duties", ["duty": "register", "to": "rule"]).status == 303)
    let fields = ["duty": "model", "to": "\(Cast.alice.id)"]
    #expect(try await dana.post("/programme/exit/duties", fields).status == 303)
    // Alice cannot do it before she is a coordinator, and then everything is handed on.
    let named = try await dana.get("/programme/exit").body
    #expect(named.contains("1 duty is still") && named.contains("needs the coordinator"))
    #expect(named.contains("The register stays as it is"))
    let role = ["kind": "coordinator", "site": "\(Places.programme)"]
    #expect(try await dana.post("/programme/people/\(Cast.alice.id)/roles", role).status == 303)
    #expect(try await dana.get("/programme/exit").body.contains("Everything is handed on"))
    #expect(try await dana.post("/programme/exit/duties", ["duty": "model", "to": ""]).status == 303)
    #expect(try await dana.get("/programme/exit").body.contains("1 duty is still"))
    #expect(try await world.acts().filter { $0 == "duty-handed-on" }.count == 6)
  }

  @Test(arguments: TestEngine.all)
  func `the last day is a day or none`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    #expect(try await dana.post("/programme/exit/day", ["day": "2027-06-30"]).status == 303)
    #expect(try await dana.get("/programme/exit").body.contains("The last day is 30 June 2027."))
    let wrong = try await dana.post("/programme/exit/day", ["day": "next summer"])
    #expect(wrong.status == 422 && wrong.body.contains("next summer"))
    #expect(try await dana.post("/programme/exit/day", ["day": ""]).status == 303)
    #expect(try await !dana.get("/programme/exit").body.contains("The last day is"))
  }

  @Test func `nobody else is told of it, and nonsense hands nothing on`() async throws {
    let world = try await World(on: .sqlite)
    for person in [Cast.alice, .mads, .eva] {
      var browser = try await world.browser(as: person)
      #expect(try await browser.get("/programme/exit").status == 404)
      #expect(try await browser.post("/programme/exit/day", ["day": ""]).status == 404)
      #expect(try await browser.post("/programme/exit/duties", ["duty": "model"]).status == 404)
    }
    var dana = try await world.browser(as: .dana)
    for fields in [
      ["duty": "x", "to": ""], ["duty": "hosts", "to": "networks"], ["duty": "model", "to": "networks"],
      ["duty": "model", "to": "\(Cast.gorm.id)"], ["duty": "model", "to": "somebody"],
      ["duty": "inviting", "to": "rule"], ["duty": "model", "to": "person"],
    ] {
      #expect(try await dana.post("/programme/exit/duties", fields).status == 404, "\(fields)")
    }
    #expect(try await world.acts().isEmpty)
  }
}
