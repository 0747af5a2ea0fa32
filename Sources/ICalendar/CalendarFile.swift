public import Foundation

/// A calendar as it is sent along or fetched: what for, whose clocks, which events.
public struct CalendarFile: Sendable {
  /// What is asked of the reader (RFC 5546); nil where nothing is.
  public enum Method: String, Sendable {
    case publish = "PUBLISH"
    case request = "REQUEST"
    case cancel = "CANCEL"
    case reply = "REPLY"
  }

  /// The program that writes it, such as `-//Firm//Program//DA`.
  public var product: String
  /// What is asked of the reader.
  public var method: Method?
  /// What a calendar program calls it.
  public var name: String?
  /// How long its reader may wait before looking again, in hours.
  public var refreshHours: Int?
  /// Whose clocks its times are written by.
  public var zone: TimeZone
  /// What stands in it.
  public var events: [CalendarEvent]

  /// A calendar with its events.
  public init(product: String, method: Method? = nil, zone: TimeZone, events: [CalendarEvent]) {
    self.product = product
    self.method = method
    self.zone = zone
    self.events = events
  }

  /// The whole, with CRLF line breaks. Without an event it still has its zone: a calendar must hold something.
  public var text: String {
    var lines = [
      ContentLine("VERSION", value: "2.0"), ContentLine("PRODID", text: product),
      ContentLine("CALSCALE", value: "GREGORIAN"),
    ]
    if let method { lines.append(ContentLine("METHOD", value: method.rawValue)) }
    if let name {
      lines += [ContentLine("NAME", text: name), ContentLine("X-WR-CALNAME", text: name)]
      lines.append(ContentLine("X-WR-TIMEZONE", value: zone.identifier))
    }
    if let refreshHours {
      lines.append(
        ContentLine("REFRESH-INTERVAL", [.init("VALUE", "DURATION")], value: "PT\(refreshHours)H"))
      lines.append(ContentLine("X-PUBLISHED-TTL", value: "PT\(refreshHours)H"))
    }
    let span = CalendarZone(
      zone, from: events.map(\.start).min() ?? 0, until: events.map(\.end).max() ?? 0)
    return CalendarComponent("VCALENDAR", lines, [span.component] + events.map { $0.component(in: zone) })
      .written
  }
}
