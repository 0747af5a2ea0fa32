import ICalendar
import Markup
import Storage

let feedRoutes: [Route] = [
  .openGet("/calendar/:token", fetchFeed),
  .get("/me/calendar", showFeed),
  .post("/me/calendar", chooseFeed),
  .post("/me/calendar/renewal", renewFeed),
  .post("/me/calendar/end", endFeed),
]

extension Path {
  static let ownCalendar = Path("/me/calendar")
}

/// What a calendar program gets: the meetings its person may read of now. An address that is not, or no longer, one of
/// a calendar is answered like any page that is not there.
@Sendable private func fetchFeed(_ visit: OpenVisit) throws -> Answer {
  let name = visit.call.parameters["token"] ?? ""
  guard name.hasSuffix(".ics"),
    let token = try SigningKey.current(in: visit.db).read(
      name.dropLast(4), for: .calendarFeed, on: visit.today),
    let reader = try MeetingReader.of(token.person, at: visit.now, visit.installation, in: visit.db),
    let feed = try CalendarFeed.own(reader.sight), feed.number == token.key()
  else { throw Refusal.notFound }
  let meetings = try Meeting.inCalendar(at: visit.now, reader.sight)
  let rooms = try Meeting.roomNames(of: meetings, reader.sight)
  let phrases = reader.language.phrases
  let events = meetings.compactMap { meeting in
    MeetingCalendar(meeting: meeting, installation: visit.installation, phrases: phrases).event(
      room: rooms[meeting.room(for: reader.sight.viewer)] ?? "", isBusyOnly: feed.shows == .busy)
  }
  var file = CalendarFile(
    product: MeetingCalendar.product, method: .publish, zone: visit.installation.clock.zone, events: events)
  file.name = visit.installation.settings.programmeName
  file.refreshHours = 4
  return .file(type: "text/calendar; charset=utf-8", bytes: Array(file.text.utf8))
}

@Sendable private func showFeed(_ visit: Visit) throws -> Answer {
  guard let feed = try CalendarFeed.own(visit.sight) else { return .page(feedPage(nil, address: nil, visit)) }
  let token = CalendarFeed.token(of: visit.viewer.person, feed.number)
  let signed = try SigningKey.current(in: visit.db).sign(token)
  let address = visit.installation.settings.baseURL + Path("/calendar", "\(signed).ics").address
  return .page(feedPage(feed, address: address, visit))
}

@Sendable private func chooseFeed(_ visit: Visit) throws -> Answer {
  guard let shows = CalendarFeed.Shows(rawValue: visit.call.form["shows"]) else { throw Refusal.notFound }
  try CalendarFeed.choose(shows, for: visit.viewer.person, now: visit.now, in: visit.db)
  return .see(.ownCalendar, saying: .saved)
}

@Sendable private func renewFeed(_ visit: Visit) throws -> Answer {
  try CalendarFeed.renew(for: visit.viewer.person, now: visit.now, in: visit.db)
  return .see(.ownCalendar, saying: .saved)
}

@Sendable private func endFeed(_ visit: Visit) throws -> Answer {
  try CalendarFeed.end(for: visit.viewer.person, in: visit.db)
  return .see(.ownCalendar, saying: .saved)
}

/// The way there from one's own page.
@Sendable func calendarSetting(_ visit: Visit) throws -> HTML {
  let phrases = visit.phrases
  return """
    <section class="stack">\(SectionHeading(words: phrases.ownCalendar))<p>\(phrases.ownCalendarLead)</p>
    <div class="row">\(LinkButton(
      words: phrases.setUpCalendar, link: Path.ownCalendar, look: .quiet, icon: .calendar))</div></section>
    """
}
