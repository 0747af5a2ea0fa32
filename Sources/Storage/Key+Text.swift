private let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

/// The value of each letter of Crockford's base 32, and of those it takes for others.
private let values: [UInt8: Int64] = {
  var values: [UInt8: Int64] = [:]
  for (value, letter) in letters.enumerated() {
    values[letter] = Int64(value)
    values[UInt8(ascii: "a") <= letter ? letter - 32 : letter] = Int64(value)
  }
  for letter in "oO".utf8 { values[letter] = 0 }
  for letter in "iIlL".utf8 { values[letter] = 1 }
  return values
}()

extension Key: LosslessStringConvertible {
  /// The number as thirteen lower-case letters of Crockford's base 32.
  public var description: String {
    String(unsafeUninitializedCapacity: 13) { buffer in
      for place in 0..<13 {
        buffer[12 - place] = letters[Int((number >> (5 * Int64(place))) & 31)]
      }
      return 13
    }
  }

  /// The key those thirteen letters stand for, in either case, `o` read as 0 and `i` and `l` as 1; nil for
  /// anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 13 else { return nil }
    var number: UInt64 = 0
    for (place, letter) in text.utf8.enumerated() {
      guard let value = values[letter], place > 0 || value < 8 else { return nil }
      number = number << 5 | UInt64(value)
    }
    guard let number = Int64(exactly: number) else { return nil }
    self.init(number: number)
  }
}
