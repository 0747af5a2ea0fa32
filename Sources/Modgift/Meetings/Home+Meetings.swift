import Markup
import Storage

/// The viewer's next meetings, and the ones for which they have not said what suits them.
@Sendable func meetingsForHome(_ visit: Visit) throws -> [HomeCard] {
  let meetings = try Meeting.own(at: visit.now, limit: 12, visit.sight)
  guard !meetings.isEmpty else { return [] }
  let rooms = try Meeting.roomNames(of: meetings, visit.sight)
  let phrases = visit.phrases
  let asked = meetings.filter { $0.state == .proposed }.prefix(3)
  let coming = meetings.filter { $0.state == .fixed }.prefix(3)
  var cards: [HomeCard] = []
  if !asked.isEmpty {
    let rows = asked.map { row($0, in: rooms, visit) }
    let heading = SectionHeading(words: phrases.whatSuitsYou, level: 3)
    cards.append(HomeCard(question: .whatIsNew, html: "\(heading)\(ListBox(rows))"))
  }
  if !coming.isEmpty {
    let rows = coming.map { row($0, in: rooms, visit) }
    let heading = SectionHeading(words: phrases.meetingsToCome, level: 3)
    cards.append(HomeCard(question: .whatHappened, html: "\(heading)\(ListBox(rows))"))
  }
  return cards
}

private func row(_ meeting: Meeting, in rooms: [Space.ID: String], _ visit: Visit) -> LinkRow {
  let space = meeting.room(for: visit.viewer)
  let note = [visit.span(of: meeting), rooms[space]].compactMap(\.self).joined(separator: " · ")
  return LinkRow(
    icon: .calendar, name: visit.title(of: meeting), link: Path.meeting(meeting.id, in: space), note: note,
    level: 4)
}
