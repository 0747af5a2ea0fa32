import Foundation

extension CalendarEvent {
  /// The event on the clocks of a zone.
  func component(in zone: TimeZone) -> CalendarComponent {
    var lines = [
      ContentLine("UID", text: uid), ContentLine("DTSTAMP", value: CalendarTime.utc(stamp)),
      ContentLine("SEQUENCE", value: String(sequence)), time("DTSTART", start, zone),
      time("DTEND", end, zone),
      ContentLine("SUMMARY", text: summary),
    ]
    if let description { lines.append(ContentLine("DESCRIPTION", text: description)) }
    if let location { lines.append(ContentLine("LOCATION", text: location)) }
    if let url { lines.append(ContentLine("URL", value: url)) }
    if let organizer {
      lines.append(
        ContentLine("ORGANIZER", [.init("CN", organizer.name)], value: "mailto:\(organizer.address)"))
    }
    lines += attendees.map(line)
    lines += [
      ContentLine("STATUS", value: isCancelled ? "CANCELLED" : "CONFIRMED"),
      ContentLine("CLASS", value: isPrivate ? "PRIVATE" : "PUBLIC"),
      ContentLine("TRANSP", value: isCancelled ? "TRANSPARENT" : "OPAQUE"),
    ]
    return CalendarComponent("VEVENT", lines)
  }

  private func line(_ attendee: Attendee) -> ContentLine {
    ContentLine(
      "ATTENDEE",
      [
        .init("CUTYPE", "INDIVIDUAL"), .init("ROLE", "REQ-PARTICIPANT"),
        .init("PARTSTAT", attendee.participation.rawValue), .init("RSVP", "TRUE"),
        .init("CN", attendee.party.name),
      ], value: "mailto:\(attendee.party.address)")
  }

  /// The hour that the clocks show twice is the first of the two; the second can only be written in UTC, and then the
  /// whole event is, for there are programs that compare its ends as the clocks show them.
  private func time(_ name: String, _ moment: Int, _ zone: TimeZone) -> ContentLine {
    if zone.hasShownBefore(start) || zone.hasShownBefore(end) {
      return ContentLine(name, value: CalendarTime.utc(moment))
    }
    return ContentLine(
      name, [.init("TZID", zone.identifier)],
      value: CalendarTime.local(moment, ahead: zone.offset(at: moment)))
  }
}
