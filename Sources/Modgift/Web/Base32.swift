/// Bytes as letters of Crockford's base 32 in lower case: short, and the same whatever mail systems do to the case
/// of an address.
enum Base32 {
  private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// The letters for some bytes, the last one filled up with zeros.
  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var group: UInt32 = 0
    var bits: UInt32 = 0
    for byte in bytes {
      group = (group << 8 | UInt32(byte)) & 0xFFF
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(letters[Int(group >> bits & 31)])
      }
    }
    if bits > 0 { text.append(letters[Int(group << (5 - bits) & 31)]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes behind such letters, in either case; nil when there are others among them.
  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var group: UInt32 = 0
    var bits: UInt32 = 0
    for letter in text.lowercased().utf8 {
      guard let value = letters.firstIndex(of: letter) else { return nil }
      group = (group << 5 | UInt32(value)) & 0xFFF
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: group >> bits))
      }
    }
    return bytes
  }
}
