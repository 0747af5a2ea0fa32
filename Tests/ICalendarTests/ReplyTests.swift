import ICalendar
import Testing

struct ReplyTests {
  @Test func `Outlook's reply is read: folded anywhere, a Windows zone, many properties of its own`() throws {
    let text = """
      BEGIN:VCALENDAR
      METHOD:REPLY
      PRODID:Microsoft Exchange Server 2010
      VERSION:2.0
      BEGIN:VTIMEZONE
      TZID:Romance Standard Time
      BEGIN:STANDARD
      DTSTART:16010101T030000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      ATTENDEE;PARTSTAT=ACCEPTED;CN="Hansen, Åse; sygeplejerske":MAILTO:Aase.Han
       sen@Kommune.dk
      COMMENT;LANGUAGE=da-DK:Jeg kommer\\, men lidt sent\\n
      UID:4k2j@modgift.example.dk
      SUMMARY;LANGUAGE=da-DK:Accepteret: Møde
      DTSTART;TZID=Romance Standard Time:20251201T113000
      DTEND;TZID=Romance Standard Time:20251201T121500
      CLASS:PUBLIC
      DTSTAMP:20251120T101112Z
      TRANSP:OPAQUE
      STATUS:CONFIRMED
      SEQUENCE:3
      X-MICROSOFT-CDO-APPT-SEQUENCE:3
      BEGIN:VALARM
      ACTION:DISPLAY
      TRIGGER;RELATED=START:-PT15M
      END:VALARM
      END:VEVENT
      END:VCALENDAR
      """
    for text in [text, text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text.replacing("\n", with: "\r")] {
      let reply = try #require(CalendarReply(text))
      #expect(reply.method == "REPLY")
      let answer = try #require(reply.answers.first)
      #expect(answer.uid == "4k2j@modgift.example.dk")
      #expect(answer.sequence == 3)
      #expect(!answer.isOfSeries)
      #expect(answer.stamp == (try moment("2025-11-20T10:11:12Z")))
      #expect(answer.attendees.map(\.address) == ["aase.hansen@kommune.dk"])
      #expect(answer.attendees.map(\.participation) == [.accepted])
      #expect(answer.comment == "Jeg kommer, men lidt sent\n")
    }
  }

  @Test(arguments: [
    (
      "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=a@b.dk;X-NUM-GUESTS=0:mailto:a@b.dk",
      CalendarEvent.Participation.declined
    ),
    ("ATTENDEE;CN=\"A:B\";CUTYPE=INDIVIDUAL;EMAIL=\"A@b.dk\";PARTSTAT=TENTATIVE:urn:uuid:5c1", .tentative),
    ("attendee;partstat=accepted:mailto:A@B.dk", .accepted),
    (
      "ATTENDEE;PARTSTAT=\"ACCEPTED\";DELEGATED-TO=\"mailto:x@y.dk\",\"mailto:z@y.dk\":mailto:a@b.dk",
      .accepted
    ),
  ])
  func `Google's and Apple's ways to say who comes are read`(
    line: String, participation: CalendarEvent.Participation
  ) throws {
    let reply = try #require(CalendarReply(reply(line)))
    #expect(reply.answers.first?.attendees.first?.address == "a@b.dk")
    #expect(reply.answers.first?.attendees.first?.participation == participation)
  }

  @Test(arguments: [
    "", "BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT",
    "BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VCALENDAR", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR",
    String(repeating: "BEGIN:VEVENT\r\n", count: 10_000), String(repeating: "x", count: 300_000),
    "BEGIN:VCALENDAR\r\n" + String(repeating: "A:B\r\n", count: 9_000) + "END:VCALENDAR",
  ])
  func `what is no calendar, or one without measure, is nothing`(text: String) {
    #expect(CalendarReply(text) == nil)
  }

  @Test func `an attendee that is none, and numbers that are none, stop nothing`() throws {
    let text = reply(
      "ATTENDEE;PARTSTAT=ACCEPTED:invalid:nomail\r\nSEQUENCE:99999999999999999999\r\nATTENDEE:mailto:a@b.dk")
    let answer = try #require(CalendarReply(text)?.answers.first)
    #expect(answer.attendees == [])
    #expect(answer.sequence == 0)
  }

  @Test func `no change of a few bytes stops the reader`() throws {
    let text = Array(
      reply("ATTENDEE;PARTSTAT=ACCEPTED;CN=\"Å, B\":mailto:a@b.dk\r\n C\r\nDTSTAMP:20251120T101112Z").utf8)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = CalendarReply(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func reply(_ line: String) -> String {
    """
    BEGIN:VCALENDAR\r
    METHOD:REPLY\r
    BEGIN:VEVENT\r
    UID:1\r
    \(line)\r
    END:VEVENT\r
    END:VCALENDAR\r

    """
  }
}
