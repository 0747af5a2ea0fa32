/// What one cell holds.
public enum Cell: Sendable, Equatable {
  /// Nothing, formatting at most.
  case empty
  /// Text, as it stands. Every cell of a text file that isn't empty.
  case text(String)
  /// A finite number without the format of a date.
  case number(Double)
  /// A day, with the second of it (0 ..< 86 400) when the cell says a time too.
  ///
  /// 29 February 1900 can occur: Excel believes in that day.
  case day(year: Int, month: Int, day: Int, second: Int = 0)
  /// A time of day or a duration in seconds: a number whose format shows no day.
  case time(seconds: Int)
  /// True or false.
  case boolean(Bool)
  /// A formula with its leading `=`, and what it last came to.
  indirect case formula(text: String, cached: Cell)
  /// An error that the sheet shows, such as `#N/A`.
  case error(String)
}
