/// A length of time in whole milliseconds; too long is as long as can be.
public struct Span: Hashable, Sendable {
  /// How long.
  public let milliseconds: Int64

  private init(_ count: Int, _ unit: Int64) {
    let (product, overflow) = Int64(count).multipliedReportingOverflow(by: unit)
    milliseconds = overflow ? (count < 0 ? .min : .max) : product
  }

  /// Thousandths of a second.
  public static func milliseconds(_ count: Int) -> Span { Span(count, 1) }
  /// Seconds.
  public static func seconds(_ count: Int) -> Span { Span(count, 1_000) }
  /// Minutes.
  public static func minutes(_ count: Int) -> Span { Span(count, 60_000) }
  /// Hours.
  public static func hours(_ count: Int) -> Span { Span(count, 3_600_000) }
  /// Spans of 24 hours.
  public static func days(_ count: Int) -> Span { Span(count, 86_400_000) }
  /// Spans of seven times 24 hours.
  public static func weeks(_ count: Int) -> Span { Span(count, 604_800_000) }
}
