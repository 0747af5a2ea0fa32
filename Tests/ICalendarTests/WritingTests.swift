import Foundation
import ICalendar
import Testing

struct WritingTests {
  @Test func `an invitation is written as the standard has it`() throws {
    var event = try CalendarEvent.sample(
      at: "2025-12-01T10:30:00Z", "Netværk Vest: møde; med \"alt\", og mere")
    event.description = "Linje 1\nLinje 2"
    event.location = "https://video.example.dk/x?a=1;b=2"
    event.url = "https://modgift.example.dk/rooms/1"
    event.organizer = .init(address: "moede+abc@modgift.example.dk", name: "Netværk: \"Vest\"")
    event.attendees = [.init(.init(address: "a@b.dk", name: "Åse, Bo"))]
    event.isPrivate = true
    let text = try CalendarFile.copenhagen([event], .request).text
    #expect(
      text
        == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Example//Test//DA
        CALSCALE:GREGORIAN
        METHOD:REQUEST
        BEGIN:VTIMEZONE
        TZID:Europe/Copenhagen
        BEGIN:DAYLIGHT
        DTSTART:20240331T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:20241027T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:m1@example.dk
        DTSTAMP:20251120T080000Z
        SEQUENCE:2
        DTSTART;TZID=Europe/Copenhagen:20251201T113000
        DTEND;TZID=Europe/Copenhagen:20251201T121500
        SUMMARY:Netværk Vest: møde\\; med "alt"\\, og mere
        DESCRIPTION:Linje 1\\nLinje 2
        LOCATION:https://video.example.dk/x?a=1\\;b=2
        URL:https://modgift.example.dk/rooms/1
        ORGANIZER;CN="Netværk: 'Vest'":mailto:moede+abc@modgift.example.dk
        ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
         TRUE;CN="Åse, Bo":mailto:a@b.dk
        STATUS:CONFIRMED
        CLASS:PRIVATE
        TRANSP:OPAQUE
        END:VEVENT
        END:VCALENDAR

        """.replacing("\n", with: "\r\n"))
  }

  @Test(arguments: ["å", "👩‍👩‍👧", "a\u{301}", "漢", "x", "\r\n", "\\", "\u{85}\u{2028}", "\0\u{7F}\u{1B}"])
  func `no line is longer than 75 bytes, none is cut inside a letter, and nothing is lost`(letter: String)
    throws
  {
    let summary = (0..<300).map { "\($0 % 7 == 0 ? "x" : "")\(letter)" }.joined()
    let text = try CalendarFile.copenhagen([.sample(at: "2025-12-01T10:30:00Z", summary)]).text
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    for line in lines {
      #expect(line.utf8.count <= 75)
      #expect(!line.utf8.contains { $0 == 10 || $0 == 13 || $0 == 0 })
    }
    let read = CalendarComponent(reading: text)?.components.last?.first("SUMMARY")?.text
    let kept = summary.replacing("\r\n", with: "\n").unicodeScalars.filter {
      $0 == "\n" || !($0.value < 0x20 || $0.value == 0x7F)
    }
    #expect(read == String(String.UnicodeScalarView(kept)))
  }

  @Test func `a text cannot add a line of its own`() throws {
    var event = try CalendarEvent.sample(
      at: "2025-12-01T10:30:00Z", "x\r\nATTENDEE:mailto:evil@x.dk\rEND:VEVENT")
    event.organizer = .init(address: "o@x.dk", name: "x\"\r\nATTENDEE:mailto:evil@x.dk")
    event.url = "https://x.dk/\r\nATTENDEE:mailto:evil@x.dk"
    let text = try CalendarFile.copenhagen([event]).text
    #expect(!text.contains("\nATTENDEE"))
    #expect(text.split(separator: "\r\n").filter { $0 == "END:VEVENT" }.count == 1)
  }

  @Test(arguments: [Int.min, -1, 0, Int.max])
  func `no moment stops the program`(moment: Int) throws {
    let event = CalendarEvent(
      uid: "u", sequence: .max, stamp: moment, start: moment, end: moment, summary: "")
    #expect(CalendarComponent(reading: try CalendarFile.copenhagen([event]).text) != nil)
  }
}
