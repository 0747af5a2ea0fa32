extension [UInt8] {
  /// Appends UTF-8 text so that it reads as text in an element and in a quoted attribute alike.
  ///
  /// Clean runs are copied whole. What HTML forbids outright (control characters and code points that are
  /// no characters) becomes U+FFFD, so that no text can make a page invalid.
  mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var clean = 0
    var index = 0
    while index < text.count {
      guard needsALook(text[index]), let (length, substitute) = substitution(in: text, at: index) else {
        index &+= 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[clean..<index]))
      substitute.withUTF8Buffer { append(contentsOf: $0) }
      index &+= length
      clean = index
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[clean...]))
  }
}

/// Bit n is set for the byte n below 64 that may need something in its place: the control characters except
/// tab, line feed, form feed and carriage return, and `"`, `&`, `'`, `<`, `>`.
private let suspects: UInt64 = 0x5000_00C4_FFFF_C9FF

@inline(__always)
private func needsALook(_ byte: UInt8) -> Bool {
  byte < 64 ? (suspects >> UInt64(byte)) & 1 == 1 : byte == 0x7F || byte == 0xC2 || byte >= 0xEF
}

/// What stands in for the character at `index`, and how many bytes it replaces; nil when it may stay.
private func substitution(
  in text: UnsafeBufferPointer<UInt8>, at index: Int
) -> (length: Int, substitute: StaticString)? {
  switch text[index] {
  case UInt8(ascii: "&"): (1, "&amp;")
  case UInt8(ascii: "<"): (1, "&lt;")
  case UInt8(ascii: ">"): (1, "&gt;")
  case UInt8(ascii: "\""): (1, "&quot;")
  case UInt8(ascii: "'"): (1, "&#39;")
  case ..<0x80: (1, "\u{FFFD}")
  default: forbiddenLength(in: text, at: index).map { ($0, "\u{FFFD}") }
  }
}

/// The length of a C1 control character or a noncharacter that begins at `index`, nil when none does.
private func forbiddenLength(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
  let rest = text[index...].prefix(4)
  func byte(_ offset: Int) -> UInt8 { rest.count > offset ? text[index &+ offset] : 0 }
  switch text[index] {
  case 0xC2:
    return byte(1) < 0xA0 ? 2 : nil
  case 0xEF:
    let isArabicGap = byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2))
    return isArabicGap || (byte(1) == 0xBF && byte(2) >= 0xBE) ? 3 : nil
  default:
    return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : nil
  }
}
