import Foundation
import ICalendar
import Testing

/// What Python's `icalendar` and `khal` make of what we write.
struct OutsideReaderTests {
  /// Moments on both sides of both changes of 2026, in the hour that comes twice, and on an ordinary day.
  static let moments = [
    "2025-12-01T10:30:00Z", "2026-03-29T00:30:00Z", "2026-03-29T01:00:00Z", "2026-03-29T01:30:00Z",
    "2026-07-01T07:00:00Z", "2026-10-24T23:30:00Z", "2026-10-25T00:15:00Z", "2026-10-25T00:59:00Z",
    "2026-10-25T01:00:00Z", "2026-10-25T01:15:00Z", "2026-10-25T02:00:00Z", "2036-03-30T01:00:00Z",
  ]

  private func calendar() throws -> String {
    let events = try OutsideReaderTests.moments.enumerated().map {
      try CalendarEvent.sample(at: $1, "Møde \($0)", number: $0)
    }
    var file = try CalendarFile.copenhagen(events, .publish)
    file.name = "Mine møder, 1; 2"
    file.refreshHours = 4
    return file.text
  }

  @Test func `icalendar reads every time as it was meant, by its own zone and by ours`() throws {
    let script = """
      import sys, icalendar, datetime
      cal = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
      assert not cal.errors, cal.errors
      own = cal.timezones[0].to_tz(lookup_tzid=False)
      utc = datetime.timezone.utc
      for event in cal.walk('VEVENT'):
          assert not event.errors, event.errors
          for name in ('DTSTART', 'DTEND'):
              read = event[name].dt
              ours = read if str(read.tzinfo) == 'UTC' else read.replace(tzinfo=own)
              assert read.astimezone(utc) == ours.astimezone(utc), (read, ours)
          print(event['DTSTART'].dt.astimezone(utc).strftime('%Y-%m-%dT%H:%M:%SZ'))
          assert event['DTEND'].dt.astimezone(utc) - event['DTSTART'].dt.astimezone(utc) == datetime.timedelta(minutes=45)
      """
    let read = try Python.run(script, input: calendar()).split(separator: "\n").map(String.init)
    #expect(read == OutsideReaderTests.moments)
  }

  @Test func `khal lists every event at its time, and says nothing else`() throws {
    let script = """
      import sys, subprocess, tempfile, os
      d = tempfile.mkdtemp()
      conf = os.path.join(d, 'conf')
      open(conf, 'w').write(f'''[calendars]
      [[c]]
      path = {d}/cal
      [locale]
      local_timezone = UTC
      default_timezone = UTC
      timeformat = %H:%M
      dateformat = %Y-%m-%d
      longdateformat = %Y-%m-%d
      datetimeformat = %Y-%m-%dT%H:%M
      longdatetimeformat = %Y-%m-%dT%H:%M
      [default]
      default_calendar = c
      [sqlite]
      path = {d}/db
      '''.replace('      ', ''))
      os.mkdir(d + '/cal')
      def khal(*args, **more):
          done = subprocess.run([sys.executable, '-m', 'khal', '-c', conf, *args], capture_output=True, text=True, **more)
          assert done.returncode == 0 and 'rror' not in done.stderr and 'arning' not in done.stderr, done.stderr
          return done.stdout
      open(d + '/x.ics', 'wb').write(sys.stdin.buffer.read())
      khal('import', '--batch', '-a', 'c', d + '/x.ics')
      print(khal('list', '--format', '{start-long}:00Z', '--day-format', '', '2025-11-30', '2041-01-01'))
      """
    let listed = try Python.run(script, input: calendar()).split(separator: "\n").map(String.init)
    #expect(Set(listed) == Set(OutsideReaderTests.moments))
  }

  @Test(arguments: [
    "Europe/Copenhagen", "Atlantic/Faroe", "America/Nuuk", "America/New_York", "Africa/Casablanca",
    "Asia/Kolkata", "Australia/Lord_Howe", "UTC", "Europe/Dublin", "Asia/Tokyo", "America/Santiago",
  ])
  func `any zone comes along so that each hour of three years is right`(name: String) throws {
    let start = try moment("2025-06-01T00:00:00Z")
    let events = (0..<400).map { number in
      let at = start + number * 60 * 3_600
      return CalendarEvent(uid: "\(at)", sequence: 0, stamp: start, start: at, end: at + 60, summary: "x")
    }
    let text = CalendarFile(product: "x", zone: try timeZone(named: name), events: events).text
    let script = """
      import sys, icalendar, datetime
      cal = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
      own = cal.timezones[0].to_tz(lookup_tzid=False)
      utc = datetime.timezone.utc
      for event in cal.walk('VEVENT'):
          read = event['DTSTART'].dt
          at = (read if str(read.tzinfo) == 'UTC' else read.replace(tzinfo=own)).astimezone(utc)
          if at.timestamp() != int(event['UID']): print(read, event['UID'])
      """
    #expect(try Python.run(script, input: text) == "")
  }
}
