/// A number of any length, as which the server adds up whole numbers and takes their mean.
///
/// It is sent as four times two bytes (how many digits, the weight of the first, the sign, how many decimals are shown),
/// and then the digits to the base of 10 000, two bytes each; what has no end and what is no number have signs of their
/// own: `numeric_send` in PostgreSQL's `numeric.c`.
struct PostgresNumeric {
  private let digits: [Int64]
  private let weight: Int
  private let sign: UInt16
  private let decimals: UInt16

  init(_ bytes: UnsafeRawBufferPointer) {
    let count = Int(bytes.bigEndian(UInt16.self))
    weight = Int(bytes.bigEndian(Int16.self, at: 2))
    sign = bytes.bigEndian(UInt16.self, at: 4)
    decimals = bytes.bigEndian(UInt16.self, at: 6)
    digits = (0..<count).map { Int64(bytes.bigEndian(UInt16.self, at: 8 + 2 * $0)) }
  }

  /// A whole number where it is one and small enough.
  var value: SQL.Value { whole.map { .integer($0) } ?? .double(double) }

  private var isNegative: Bool { sign == 0x4000 }

  private var whole: Int64? {
    guard decimals == 0, sign == 0 || isNegative, weight < 5 else { return nil }
    var number: Int64 = 0
    for place in 0..<max(0, weight + 1) {
      let (larger, first) = number.multipliedReportingOverflow(by: 10_000)
      let digit = place < digits.count ? digits[place] : 0
      let (sum, second) = larger.subtractingReportingOverflow(digit)
      if first || second { return nil }
      number = sum
    }
    // Counted down from nought, so that the lowest number fits too.
    if isNegative { return number }
    return number == .min ? nil : -number
  }

  private var double: Double {
    switch sign {
    case 0xD000: return .infinity
    case 0xF000: return -.infinity
    case 0xC000: return .nan
    default: break
    }
    // By way of text, so that the last digit is rounded as it is wherever a number is read.
    let text = digits.isEmpty ? "0" : digits.map { String(String($0 + 10_000).dropFirst()) }.joined()
    let size = Double("\(text)e\(4 * (weight + 1 - digits.count))") ?? .nan
    return isNegative ? -size : size
  }
}
