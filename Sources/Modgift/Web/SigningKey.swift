import COpenSSL
import Storage

/// The programme's own key, made with its database: what it signs can have come from nobody else.
struct SigningKey: Sendable {
  /// How many bytes of the signature go along: 80 bits, which nobody finds by trying over the network.
  private static let signatureLength = 10

  private let key: [UInt8]

  init(_ secret: Secret) { key = Array(secret.text.utf8) }

  /// A token as 47 letters, fit for the left part of a mail address and for the path of a link.
  func sign(_ token: SignedToken) -> String {
    let payload = token.payload
    return Base32.text(payload + signature(of: payload))
  }

  /// The token those letters are, if it is ours, for this purpose and still taken on a day; nil for all else alike.
  func read(_ text: some StringProtocol, for purpose: SignedToken.Purpose, on day: Day) -> SignedToken? {
    guard let token = read(text), token.purpose == purpose, token.lastDay >= day else { return nil }
    return token
  }

  /// The token those letters are, if it is ours, for whatever purpose and however old: for telling somebody that
  /// it has had its day.
  func read(_ text: some StringProtocol) -> SignedToken? {
    guard text.utf8.count == 47, let bytes = Base32.bytes(text), bytes.count == 29 else { return nil }
    let payload = Array(bytes[..<19])
    guard isSame(Array(bytes[19...]), signature(of: payload)) else { return nil }
    return SignedToken(payload: payload)
  }

  /// HMAC-SHA-256 (RFC 2104, FIPS 180-4), cut to its first bytes.
  private func signature(of payload: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    var length = UInt32(digest.count)
    _ = HMAC(EVP_sha256(), key, Int32(clamping: key.count), payload, payload.count, &digest, &length)
    return Array(digest.prefix(Self.signatureLength))
  }
}
