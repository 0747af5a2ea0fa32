public import Foundation

/// A moment, to the millisecond.
public struct Timestamp: Hashable, Sendable {
  /// Milliseconds since the start of 1970, UTC.
  public let milliseconds: Int64

  /// The moment that many milliseconds after the start of 1970, UTC.
  @inlinable
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The moment the clock shows. Only the edges of the program look at the clock.
  public static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// The moment that long after (or before) this one; at the end of time it stays there.
  public func adding(_ span: Span) -> Timestamp {
    let (sum, overflow) = milliseconds.addingReportingOverflow(span.milliseconds)
    return Timestamp(milliseconds: overflow ? (span.milliseconds < 0 ? .min : .max) : sum)
  }

  /// How long after `right` this moment is.
  public static func - (left: Timestamp, right: Timestamp) -> Duration {
    let (difference, overflow) = left.milliseconds.subtractingReportingOverflow(right.milliseconds)
    return .milliseconds(overflow ? (left < right ? Int64.min : .max) : difference)
  }

  /// The same moment for Foundation's formatters.
  public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1_000) }
}

extension Timestamp: Comparable {
  /// Earlier first.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }
}

extension Timestamp: ColumnValue {
  /// The milliseconds.
  @inlinable
  public var columnValue: SQL.Value { .integer(milliseconds) }

  /// The milliseconds.
  @inlinable
  public init?(columnValue: SQL.Value) {
    guard case .integer(let milliseconds) = columnValue else { return nil }
    self.init(milliseconds: milliseconds)
  }
}
