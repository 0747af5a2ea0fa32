/// Text of any letters as ASCII lines of at most 76 characters (RFC 2045 §6.7).
enum QuotedPrintable {
  /// `text` with its line breaks, of whatever kind, as CRLF; ends without one that was not there.
  static func encode(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count &+ text.utf8.count / 8)
    let lines = text.replacing("\r\n", with: "\n").utf8.split(omittingEmptySubsequences: false) {
      $0 == 10 || $0 == 13
    }
    for (index, line) in lines.enumerated() {
      if index > 0 { out.append(contentsOf: [13, 10]) }
      encode(line: line, to: &out)
    }
    return out
  }

  private static func encode(line: Substring.UTF8View, to out: inout [UInt8]) {
    var column = 0
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      index = line.index(after: index)
      let isLast = index == line.endIndex
      let isEscaped = needsEscape(byte, isFirst: column == 0, isLast: isLast)
      // One column is kept for the "=" of a soft break.
      if column &+ (isEscaped ? 3 : 1) > (isLast ? 76 : 75) {
        out.append(contentsOf: [UInt8(ascii: "="), 13, 10])
        column = 0
      }
      column &+= isEscaped ? 3 : 1
      if isEscaped {
        out.append(UInt8(ascii: "="))
        out.append(hexDigit(byte >> 4))
        out.append(hexDigit(byte & 15))
      } else {
        out.append(byte)
      }
    }
  }

  private static func needsEscape(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> Bool {
    switch byte {
    // Mail systems strip blanks at the end of lines, and some change "From " at the beginning.
    case 0x20, 0x09: isLast
    case UInt8(ascii: "F"): isFirst
    case UInt8(ascii: "="): true
    default: !(0x21...0x7E).contains(byte)
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 &+ value : 0x37 &+ value
  }
}
