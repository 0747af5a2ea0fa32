import Glibc

/// Bytes of a named charset as text. What can't be read becomes `\u{FFFD}`; nothing is refused.
enum Charset {
  /// A missing or unknown name is UTF-8 if the bytes are, and Windows-1252 if not. Latin-1 is always read as
  /// Windows-1252, since mailers say the first and send the second (WHATWG Encoding does the same).
  static func text(_ bytes: [UInt8], named name: String?) -> String {
    let name = name?.lowercased() ?? ""
    switch name {
    case "utf-8", "utf8": return String(decoding: bytes, as: UTF8.self)
    case "iso-8859-1", "latin1", "l1", "windows-1252", "cp1252", "x-ansi": return windows1252(bytes)
    case "", "us-ascii", "ascii", "ansi_x3.4-1968": return guess(bytes)
    default: return convert(bytes, from: name) ?? guess(bytes)
    }
  }

  private static func guess(_ bytes: [UInt8]) -> String {
    String(validating: bytes, as: UTF8.self) ?? windows1252(bytes)
  }

  private static func windows1252(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(windows1252(byte)) }
    return String(scalars)
  }

  /// The letter that `byte` is in Windows-1252.
  static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upper[Int(byte) &- 0x80] : Unicode.Scalar(byte)
  }

  private static let upper: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
    "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
  ]

  /// Nil when the C library knows no such charset.
  private static func convert(_ bytes: [UInt8], from name: String) -> String? {
    guard name.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "/") }) else { return nil }
    guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var output: [UInt8] = []
    var input = bytes
    input.withUnsafeMutableBytes { raw in
      var rest = raw.assumingMemoryBound(to: CChar.self).baseAddress
      var left = raw.count
      while left > 0 {
        let before = left
        let read = convertSome(converter, &rest, &left, into: &output)
        guard !read && before == left else { continue }
        // A byte that fits nowhere: a mark in its place, and on.
        output += [0xEF, 0xBF, 0xBD]
        rest = rest.map { $0 + 1 }
        left &-= 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether the converter went on to the end of its input or of its room.
  private static func convertSome(
    _ converter: iconv_t, _ rest: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
    into output: inout [UInt8]
  ) -> Bool {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { room in
      var place = room.baseAddress
      var free = room.count
      errno = 0
      let result = iconv(converter, &rest, &left, &place, &free)
      output += room.prefix(room.count &- free).map { UInt8(bitPattern: $0) }
      return result != -1 || errno == E2BIG
    }
  }
}
