import Foundation
import ICalendar

/// A moment as ISO 8601 writes it, in seconds since 1970.
func moment(_ iso: String) throws -> Int { Int(try Date(iso, strategy: .iso8601).timeIntervalSince1970) }

func timeZone(named name: String) throws -> TimeZone {
  guard let zone = TimeZone(identifier: name) else { throw NoSuchZone(name: name) }
  return zone
}

struct NoSuchZone: Error { let name: String }

extension CalendarEvent {
  /// An event of 45 minutes.
  static func sample(at start: String, _ summary: String = "Netværksmøde", number: Int = 1) throws
    -> CalendarEvent
  {
    let start = try moment(start)
    return CalendarEvent(
      uid: "m\(number)@example.dk", sequence: 2, stamp: try moment("2025-11-20T08:00:00Z"), start: start,
      end: start + 45 * 60, summary: summary)
  }
}

extension CalendarFile {
  /// A calendar of Copenhagen.
  static func copenhagen(_ events: [CalendarEvent], _ method: Method? = nil) throws -> CalendarFile {
    CalendarFile(
      product: "-//Example//Test//DA", method: method, zone: try timeZone(named: "Europe/Copenhagen"),
      events: events)
  }
}
