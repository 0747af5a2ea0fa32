import HTTPTypes
import Storage

/// One address and who answers it. All of them stand in `Routes.swift`.
struct Route: Sendable {
  /// What is done when it is asked for.
  enum Handler: Sendable {
    /// Reads as somebody signed in.
    case reading(@Sendable (Visit) throws -> Answer)
    /// Writes as somebody signed in; all of it, or nothing.
    case writing(@Sendable (Visit) throws -> Answer)
    /// Reads for anybody.
    case openReading(@Sendable (OpenVisit) throws -> Answer)
    /// Writes for anybody.
    case openWriting(@Sendable (OpenVisit) throws -> Answer)
    /// An answer that goes on: events as they happen.
    case live(@Sendable (LiveVisit) async throws -> LiveAnswer)
  }

  let method: HTTPRequest.Method
  /// The address with names for its parts: `/topics/:topic`.
  let pattern: String
  let handler: Handler
  /// The most bytes a form may hold.
  var bodyLimit = 8_388_608
  /// Whether mail programs may send it the one press they offer themselves (RFC 8058), which comes from no page.
  var takesOneClick = false

  static func get(_ pattern: String, _ handler: @escaping @Sendable (Visit) throws -> Answer) -> Route {
    Route(method: .get, pattern: pattern, handler: .reading(handler))
  }

  static func post(
    _ pattern: String, upTo bodyLimit: Int = 8_388_608,
    _ handler: @escaping @Sendable (Visit) throws -> Answer
  ) -> Route {
    Route(method: .post, pattern: pattern, handler: .writing(handler), bodyLimit: bodyLimit)
  }

  static func openGet(_ pattern: String, _ handler: @escaping @Sendable (OpenVisit) throws -> Answer) -> Route
  {
    Route(method: .get, pattern: pattern, handler: .openReading(handler))
  }

  static func openPost(
    _ pattern: String, takesOneClick: Bool = false,
    _ handler: @escaping @Sendable (OpenVisit) throws -> Answer
  ) -> Route {
    Route(
      method: .post, pattern: pattern, handler: .openWriting(handler), bodyLimit: 65_536,
      takesOneClick: takesOneClick)
  }

  static func live(_ pattern: String, _ handler: @escaping @Sendable (LiveVisit) async throws -> LiveAnswer)
    -> Route
  {
    Route(method: .get, pattern: pattern, handler: .live(handler))
  }
}
