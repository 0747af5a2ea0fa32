/// Where a cell stands, as in `AB12`.
enum CellReference {
  /// The column from 0; nil when the reference names none or one beyond Excel's last (XFD).
  static func column(_ reference: String) -> Int? {
    var number = 0
    for byte in reference.utf8 {
      guard let letter = letter(byte) else { break }
      number = number * 26 + letter
      if number > 16_384 { return nil }
    }
    return number > 0 ? number - 1 : nil
  }

  /// The rows of a range such as `A2:B7`; nil when it is none.
  static func rows(of range: String) -> ClosedRange<Int>? {
    let ends = range.split(separator: ":").compactMap { Int($0.drop { !$0.isNumber }) }
    guard ends.count == 2, ends[0] <= ends[1] else { return nil }
    return ends[0]...ends[1]
  }

  private static func letter(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A")) + 1
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 1
    default: nil
    }
  }
}
