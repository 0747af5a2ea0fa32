import Foundation
import HTTPTypes
import ICalendar
import Storage
import Testing

@testable import Modgift

struct FeedTests {
  /// The path of somebody's feed, from their page.
  private func path(_ browser: inout Browser) async throws -> String {
    let page = try await browser.get("/me/calendar").body
    let start = try #require(page.range(of: "value=\"http"))
    let address = page[start.upperBound...].prefix { $0 != "\"" }
    return String(address[try #require(address.range(of: "/calendar/")).lowerBound...])
  }

  @Test(arguments: TestEngine.all)
  func `a feed shows that one is busy, or titles, as one chooses, and no sign-in is needed`(
    engine: TestEngine
  )
    async throws
  {
    let world = try await World(on: engine)
    try await world.meeting(title: "Hemmelig dagsorden", place: "Lokale 4")
    var nina = try await world.browser(as: .nina)
    #expect(try await nina.post("/me/calendar", ["shows": "busy"]).status == 303)
    let path = try await path(&nina)
    var program = world.browser()
    let busy = try await program.get(path)
    #expect(busy.status == 200)
    #expect(busy.headers[.contentType] == "text/calendar; charset=utf-8")
    #expect(busy.body.contains("SUMMARY:Busy\r\n") && busy.body.contains("CLASS:PRIVATE"))
    for word in ["Hemmelig", "Lokale", "West", "rooms", "DESCRIPTION"] { #expect(!busy.body.contains(word)) }
    #expect(try await nina.post("/me/calendar", ["shows": "titles"]).status == 303)
    let titles = try await program.get(path).body
    #expect(
      titles.contains("SUMMARY:Hemmelig dagsorden – Network West") && titles.contains("LOCATION:Lokale 4"))
    #expect(CalendarComponent(reading: titles)?.components.map(\.name) == ["VTIMEZONE", "VEVENT"])
  }

  @Test(arguments: TestEngine.all)
  func
    `in the hour that comes twice when the clocks go back it is the first, on the page and in the calendar`(
      engine: TestEngine
    ) async throws
  {
    let world = try await World(on: engine)
    var alice = try await world.browser(as: .alice)
    let form = ["day1": "2026-10-25", "time1": "02:10", "minutes": "30", "place": "", "title": "Night"]
    let called = try await alice.post("/rooms/\(Rooms.west)/meetings", form)
    #expect(called.status == 303)
    #expect(
      try await alice.get(called.location ?? "").body.contains("25 October 2026, 02:10\u{2060}–\u{2060}02:40")
    )
    let start = try await world.database.read {
      try $0.value(Timestamp.self, "SELECT starts_at FROM meeting WHERE title = 'Night'")
    }
    #expect(isoUTC(start) == "2026-10-25T00:10:00Z")
    _ = try await alice.post("/me/calendar", ["shows": "titles"])
    let feed = try await alice.get(path(&alice)).body
    #expect(feed.contains("DTSTART;TZID=Europe/Copenhagen:20261025T021000"))
  }

  @Test(arguments: TestEngine.all)
  func `what is fetched is what its owner may read now`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    try await world.meeting(title: "Vestmøde")
    try await world.meeting(in: Rooms.east, title: "Østmøde")
    var nina = try await world.browser(as: .nina)
    _ = try await nina.post("/me/calendar", ["shows": "titles"])
    let path = try await path(&nina)
    let before = try await nina.get(path).body
    #expect(before.contains("Vestmøde") && !before.contains("Østmøde"))
    try await world.takeOut(.nina, of: Rooms.west)
    let after = try await nina.get(path).body
    #expect(!after.contains("Vestmøde") && after.contains("END:VCALENDAR"))
    try await world.database.write { db in
      _ = try db.run("UPDATE role SET ends_on = starts_on WHERE person_id = \(Cast.nina.id)")
    }
    var program = world.browser()
    #expect(try await program.get(path).status == 404)
  }

  @Test(arguments: TestEngine.all)
  func `an address that was renewed, taken away or made up is answered like any that is not there`(
    engine: TestEngine
  )
    async throws
  {
    let world = try await World(on: engine)
    var nina = try await world.browser(as: .nina)
    _ = try await nina.post("/me/calendar", ["shows": "busy"])
    let old = try await path(&nina)
    #expect(try await nina.post("/me/calendar/renewal").status == 303)
    let new = try await path(&nina)
    #expect(old != new)
    var program = world.browser()
    #expect(try await program.get(new).status == 200)
    _ = try await nina.post("/me/calendar/end")
    let nowhere = "/calendar/\(String(repeating: "0", count: 47)).ics"
    let nothing = masked(try await program.get(nowhere), nowhere)
    let wrong = [old, new, String(new.dropLast(4)), "\(new).ics", "/calendar/x.ics", "/calendar/.ics"]
    for path in wrong { #expect(masked(try await program.get(path), path) == nothing) }
  }
}
