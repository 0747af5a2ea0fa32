extension Cell {
  /// Whether there is nothing to read: no content, or text of nothing but blanks.
  public var isBlank: Bool {
    switch self {
    case .empty: true
    case .text(let text): text.allSatisfy(\.isWhitespace)
    default: false
    }
  }

  /// The content as text that loses nothing: days as `2021-03-12`, whole numbers without a point,
  /// a formula as the formula.
  public var text: String {
    switch self {
    case .empty: ""
    case .text(let text), .error(let text), .formula(let text, _): text
    case .number(let number): Self.plain(number)
    case .day(let year, let month, let day, let second):
      "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
        + (second == 0 ? "" : " " + Self.clock(second))
    case .time(let seconds): Self.clock(seconds)
    case .boolean(let value): value ? "TRUE" : "FALSE"
    }
  }

  /// What the sheet shows: of a formula what it last came to, where that was worked out. Libraries that work
  /// nothing out write 0.
  public var shown: Cell {
    guard case .formula(_, let cached) = self, ![.empty, .number(0)].contains(cached) else { return self }
    return cached
  }

  private static func plain(_ number: Double) -> String {
    if abs(number) < 1e15, let whole = Int(exactly: number) { return String(whole) }
    return String(number)
  }

  private static func clock(_ seconds: Int) -> String {
    "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
