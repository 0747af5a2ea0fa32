public import Foundation

/// A day of the Gregorian calendar, in no particular time zone.
public struct Day: Hashable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int

  /// 1 January 1970.
  public static let epoch = Day(number: 0)

  @inlinable
  init(number: Int) {
    self.number = number
  }

  /// The day on which a moment falls in a time zone.
  public init(of moment: Timestamp, in zone: TimeZone) {
    let offset = Int64(zone.secondsFromGMT(for: moment.date)) * 1_000
    let (local, overflow) = moment.milliseconds.addingReportingOverflow(offset)
    let clamped = overflow ? moment.milliseconds : local
    number = Int((Double(clamped) / 86_400_000).rounded(.down))
  }

  /// The moment this day begins in a time zone.
  public func start(in zone: TimeZone) -> Timestamp {
    let midnight = Int64(number).multipliedReportingOverflow(by: 86_400_000).partialValue
    let guess = Date(timeIntervalSince1970: Double(midnight) / 1_000)
    let first = midnight - Int64(zone.secondsFromGMT(for: guess)) * 1_000
    let moment = Date(timeIntervalSince1970: Double(first) / 1_000)
    return Timestamp(milliseconds: midnight - Int64(zone.secondsFromGMT(for: moment)) * 1_000)
  }
}

extension Day: Comparable, Strideable {
  /// Earlier first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// How many days later the other day is.
  public func distance(to other: Day) -> Int { other.number &- number }

  /// The day that many days later.
  public func advanced(by days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return Day(number: overflow ? (days < 0 ? .min : .max) : sum)
  }
}

extension Day: ColumnValue {
  /// The number of days since 1970.
  @inlinable
  public var columnValue: SQL.Value { .integer(Int64(number)) }

  /// The number of days since 1970.
  @inlinable
  public init?(columnValue: SQL.Value) {
    guard let number = Int(columnValue: columnValue) else { return nil }
    self.init(number: number)
  }
}

extension Day: Codable {
  /// From the number of days since 1 January 1970.
  public init(from decoder: any Decoder) throws {
    let number = try decoder.singleValueContainer().decode(Int.self)
    guard let day = Day(columnValue: .integer(Int64(number))) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a day"))
    }
    self = day
  }

  /// As the number of days since 1 January 1970.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}
