import HTTPTypes
import Storage

@testable import Modgift

extension World {
  /// A call as a browser would make it, for what is driven without a router.
  func call(_ path: String, as browser: Browser, parameters: [String: String] = [:]) -> Call {
    var headers = HTTPFields()
    headers[.cookie] = browser.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    return Call(
      method: .get, fullPath: path, headers: headers, form: Form(), parameters: parameters, peerAddress: "",
      ourHost: "localhost")
  }

  /// How many statements a page takes, from the session to the frame.
  func statements(
    for path: String, with parameters: [String: String] = [:], as browser: Browser,
    _ handler: @escaping @Sendable (Visit) throws -> Answer
  ) async throws -> Int {
    let call = call(path, as: browser, parameters: parameters)
    let reception = reception
    return try await database.read { db in
      guard let visit = try reception.signedInVisit(call, in: db), case .page(let page) = try handler(visit)
      else { throw TestError("no page for \(path)") }
      _ = try reception.layout(page, for: visit)
      return db.statementCount
    }
  }

  /// The same for the page of a route, wherever its handler is.
  func statements(
    of pattern: String, with parameters: [String: String] = [:], as browser: Browser
  ) async throws -> Int {
    let route = routes.first { $0.method == .get && $0.pattern == pattern }
    guard case .reading(let handler) = route?.handler else { throw TestError("no page at \(pattern)") }
    return try await statements(for: pattern, with: parameters, as: browser, handler)
  }

  /// Ends somebody's being named in a space.
  func takeOut(_ person: Cast, of space: Space.ID) async throws {
    try await database.write { db in
      _ = try db.run("DELETE FROM space_person WHERE space_id = \(space) AND person_id = \(person.id)")
    }
  }
}
