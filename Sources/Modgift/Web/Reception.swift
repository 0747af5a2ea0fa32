import HTTPTypes
import Logging
import Storage

/// Where every request is received: who is it, may the form be trusted, one transaction, one answer.
struct Reception: Sendable {
  let database: Database
  let installation: Installation
  let logger: Logger
  /// The clock on the wall. Tests hand in their own.
  let now: @Sendable () -> Timestamp
  /// How many notices wait for whoever is looking: a feature's number, put together with the frame at the start.
  let unreadNotices: @Sendable (Visit) throws -> Int

  /// Answers a call by a route. Whatever goes wrong becomes a page; nothing is thrown out of here.
  func answer(_ call: Call, by route: Route) async -> Outcome {
    do {
      return try await answerOrThrow(call, by: route)
    } catch let refusal as Refusal {
      return await refuse(refusal, call)
    } catch {
      let reference = String(Key<Reception>.random().description.prefix(8))
      logger.error("\(call.method) \(route.pattern) failed [\(reference)]: \(error)")
      return await fail(reference, call)
    }
  }

  private func answerOrThrow(_ call: Call, by route: Route) async throws -> Outcome {
    switch route.handler {
    case .reading(let handler): try await read(call, handler)
    case .writing(let handler): try await write(call, handler)
    case .openReading(let handler): try await readOpenly(call, handler)
    case .openWriting(let handler):
      try await writeOpenly(call, takesOneClick: route.takesOneClick, handler)
    case .live(let handler): .live(try await handler(LiveVisit(call: call, reception: self)))
    }
  }

  private func read(_ call: Call, _ handler: @escaping @Sendable (Visit) throws -> Answer) async throws
    -> Outcome
  {
    try await database.read { db in
      guard let visit = try signedInVisit(call, in: db) else { return .ready(sendToSignIn(from: call)) }
      if let welcome = welcomeFirst(visit) { return .ready(welcome) }
      return .ready(try prepare(try refusing { try handler(visit) }, for: visit))
    }
  }

  private func readOpenly(
    _ call: Call, _ handler: @escaping @Sendable (OpenVisit) throws -> Answer
  ) async throws -> Outcome {
    try await database.read { db in
      let visit = try openVisit(call, in: db)
      return .ready(try prepare(try refusing { try handler(visit) }, for: visit))
    }
  }

  /// Turns an expected refusal inside a handler into its page, in the same transaction.
  private func refusing(_ answer: () throws -> Answer) throws -> Refused<Answer> {
    do { return .no(try answer()) } catch let refusal as Refusal { return .yes(refusal) }
  }
}

/// An answer, or the refusal in its place.
enum Refused<Value> {
  case no(Value)
  case yes(Refusal)
}

/// What goes back over the wire.
enum Outcome: Sendable {
  case ready(Prepared)
  case live(LiveAnswer)
}

/// A finished answer: nothing more is asked of the database.
struct Prepared: Sendable {
  var status: HTTPResponse.Status = .ok
  var type = "text/html; charset=utf-8"
  var bytes: [UInt8] = []
  var location: String?
  var fileName: String?
  var cookies: [CookieToSet] = []
}
