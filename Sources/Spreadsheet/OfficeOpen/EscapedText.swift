/// Text in which characters that XML can't hold are written `_x000D_`.
enum EscapedText {
  static func decoded(_ bytes: [UInt8]) -> String {
    guard bytes.contains(UInt8(ascii: "_")) else { return String(decoding: bytes, as: UTF8.self) }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("_x") else { return text }
    var units: [UInt16] = []
    let source = Array(text.utf16)
    var index = 0
    while index < source.count {
      if let unit = escape(in: source, at: index) {
        if unit != 0 { units.append(unit) }
        index += 7
      } else {
        units.append(source[index])
        index += 1
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func escape(in source: [UInt16], at index: Int) -> UInt16? {
    guard index + 6 < source.count, source[index] == 0x5F, source[index + 1] == 0x78,
      source[index + 6] == 0x5F
    else { return nil }
    let digits = String(decoding: source[index + 2..<index + 6], as: UTF16.self)
    guard digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt16(digits, radix: 16)
  }
}
