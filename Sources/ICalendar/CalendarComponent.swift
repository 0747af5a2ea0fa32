/// What stands between a BEGIN and its END: properties, and components inside it.
public struct CalendarComponent: Sendable, Equatable {
  /// In capitals: `VCALENDAR`, `VEVENT` …
  public let name: String
  /// Its properties, in order.
  public internal(set) var lines: [ContentLine]
  /// What stands inside it, in order.
  public internal(set) var components: [CalendarComponent]

  /// A component put together.
  public init(_ name: String, _ lines: [ContentLine], _ components: [CalendarComponent] = []) {
    self.name = name
    self.lines = lines
    self.components = components
  }

  /// The first property of that name.
  public func first(_ name: String) -> ContentLine? { lines.first { $0.name == name } }

  /// All properties of that name.
  public func all(_ name: String) -> [ContentLine] { lines.filter { $0.name == name } }

  /// As it goes over the wire.
  public var written: String {
    "BEGIN:\(name)\r\n" + lines.map(\.written).joined() + components.map(\.written).joined()
      + "END:\(name)\r\n"
  }
}
