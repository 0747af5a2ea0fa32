/// What a row is known by: a random number that cannot be counted or guessed, and only fits its own kind of thing.
public struct Key<Of>: Hashable, Sendable {
  /// Between 1 and 2⁶³ − 1.
  public let number: Int64

  @inlinable
  init(unchecked number: Int64) {
    self.number = number
  }

  /// The key with that number, or nil if it is not positive.
  @inlinable
  public init?(number: Int64) {
    guard number > 0 else { return nil }
    self.init(unchecked: number)
  }

  /// A new key, from the system's random source.
  public static func random() -> Key {
    var source = SystemRandomNumberGenerator()
    return random(using: &source)
  }

  /// A new key from a source that is handed in.
  public static func random(using source: inout some RandomNumberGenerator) -> Key {
    Key(unchecked: Int64.random(in: 1...Int64.max, using: &source))
  }
}

extension Key: Comparable {
  /// In order of number, which says nothing.
  public static func < (left: Key, right: Key) -> Bool { left.number < right.number }
}

extension Key: ColumnValue {
  /// The number.
  @inlinable
  public var columnValue: SQL.Value { .integer(number) }

  /// The number, if it is positive.
  @inlinable
  public init?(columnValue: SQL.Value) {
    guard case .integer(let number) = columnValue else { return nil }
    self.init(number: number)
  }
}

extension Key: Codable {
  /// From its thirteen letters.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let key = Key(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a key")
    }
    self = key
  }

  /// As its thirteen letters: a number of 63 bits would not survive JavaScript.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
