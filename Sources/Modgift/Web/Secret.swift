import COpenSSL

/// A random secret of 32 bytes, written as 43 letters of base64url. Only its digest is ever stored.
struct Secret: Sendable, Equatable {
  let text: String

  /// A new one from the operating system's generator.
  static func random() -> Secret {
    Secret(text: base64URL(randomBytes(32)))
  }

  private init(text: String) { self.text = text }

  /// One that came from outside: refused unless it has the right shape.
  init?(_ text: String) {
    let allowed = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x2D || byte == 0x5F
    }
    guard text.utf8.count == 43, allowed else { return nil }
    self.text = text
  }

  /// What is stored in its place.
  var digest: [UInt8] { sha256(Array(text.utf8)) }

  /// A token for one purpose that only the holder of the secret can have been given. Written anew each time
  /// under a random mask, so that a compressed page gives nothing away by its length (BREACH, 2013).
  func maskedToken(for purpose: String) -> String {
    let mask = randomBytes(18)
    return base64URL(mask + zip(token(for: purpose), mask).map { $0 ^ $1 })
  }

  /// Whether a masked token is one of this secret's for the purpose.
  func holds(_ masked: String, for purpose: String) -> Bool {
    guard let bytes = bytes(ofBase64URL: masked), bytes.count == 36 else { return false }
    return isSame(zip(bytes[..<18], bytes[18...]).map { $0 ^ $1 }, token(for: purpose))
  }

  private func token(for purpose: String) -> [UInt8] {
    Array(sha256(Array("\(purpose)\u{0}\(text)".utf8)).prefix(18))
  }
}

/// Bytes from the operating system's generator, eight at a time: each asking is a call into the kernel.
private func randomBytes(_ count: Int) -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  var bytes: [UInt8] = []
  bytes.reserveCapacity(count + 8)
  while bytes.count < count {
    withUnsafeBytes(of: generator.next() as UInt64) { bytes.append(contentsOf: $0) }
  }
  return Array(bytes.prefix(count))
}

/// SHA-256 (FIPS 180-4), by OpenSSL.
func sha256(_ bytes: [UInt8]) -> [UInt8] {
  var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
  _ = bytes.withUnsafeBufferPointer { source in
    digest.withUnsafeMutableBufferPointer { SHA256(source.baseAddress, source.count, $0.baseAddress) }
  }
  return digest
}

/// Whether two secrets are the same, in a time that tells nothing of where they differ.
func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
  one.count == other.count && CRYPTO_memcmp(one, other, one.count) == 0
}

/// Base 64 with the alphabet for addresses and without padding (RFC 4648 §5).
func base64URL(_ bytes: [UInt8]) -> String {
  let alphabet = base64Letters
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count / 3 * 4 + 4)
  var index = 0
  while index < bytes.count {
    let rest = bytes[index..<min(index + 3, bytes.count)]
    var group: UInt32 = 0
    for byte in rest { group = group << 8 | UInt32(byte) }
    group <<= UInt32(8 * (3 - rest.count))
    for place in 0...rest.count { text.append(alphabet[Int(group >> UInt32(18 - 6 * place) & 0x3F)]) }
    index += 3
  }
  return String(decoding: text, as: UTF8.self)
}

private let base64Letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

/// The bytes behind base64url; nothing when it is none.
func bytes(ofBase64URL text: String) -> [UInt8]? {
  var bytes: [UInt8] = []
  var group: UInt32 = 0
  var bits = 0
  for letter in text.utf8 {
    guard let value = sixBits(letter) else { return nil }
    group = group << 6 | value
    bits += 6
    if bits >= 8 {
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
    }
  }
  return bytes
}

private func sixBits(_ letter: UInt8) -> UInt32? {
  switch letter {
  case 0x41...0x5A: UInt32(letter - 0x41)
  case 0x61...0x7A: UInt32(letter - 0x61 + 26)
  case 0x30...0x39: UInt32(letter - 0x30 + 52)
  case 0x2D: 62
  case 0x5F: 63
  default: nil
  }
}
