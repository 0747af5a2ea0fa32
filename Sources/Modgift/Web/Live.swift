import Storage

/// A request whose answer goes on. It has no transaction: each event is authorised in one of its own,
/// by asking again who the viewer is.
struct LiveVisit: Sendable {
  let call: Call
  let reception: Reception

  /// Reads as whoever holds this request's session *now*; nothing when the session or the roles have ended.
  func read<Value: Sendable>(_ body: @escaping @Sendable (Visit) throws -> Value) async throws -> Value? {
    let reception = reception
    let call = call
    return try await reception.database.read { db in
      guard let visit = try reception.signedInVisit(call, in: db) else { return nil }
      return try body(visit)
    }
  }
}

/// Events for `EventSource` (WHATWG HTML, server-sent events).
struct LiveAnswer: Sendable {
  struct Event: Sendable {
    let name: String
    let data: String
  }

  let events: AsyncThrowingStream<Event, any Error>
}
