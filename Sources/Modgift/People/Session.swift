import Storage

/// A device on which somebody is signed in.
struct Session: Sendable {
  typealias ID = Key<Session>

  /// How long a session lasts on one's own device, in days.
  static let lastsDays = 90

  let id: ID
  /// The secret its cookie holds; only the digest is stored.
  let secret: Secret
}
