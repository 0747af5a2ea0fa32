import Storage

extension SigningKey {
  /// The name of its row in `programme`.
  static let rowName = "signing-key"

  /// The programme's key.
  static func current(in db: Transaction) throws -> SigningKey {
    let text = try db.value(String.self, "SELECT value FROM programme WHERE name = \(rowName)")
    guard let secret = Secret(text) else { throw UnreadableSigningKey() }
    return SigningKey(secret)
  }
}

/// The key's row holds something else than a key.
struct UnreadableSigningKey: Error {}
