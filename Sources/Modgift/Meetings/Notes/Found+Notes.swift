import Storage

/// Notes among what a search has found, as far as the viewer reads them now.
@Sendable func notesFound(_ hits: [SearchHit], _ visit: Visit) throws -> [FoundElsewhere] {
  let items = hits.filter { $0.kind == "notes" || $0.kind == "partnernotes" }.compactMap {
    AgendaPoint.ID(number: $0.item)
  }
  guard !items.isEmpty else { return [] }
  let found = try FoundNote.all(Array(items.prefix(20)), visit.sight)
  let rooms = try Meeting.roomNames(of: found.map(\.meeting), visit.sight)
  return found.map { note in
    let room = note.meeting.room(for: visit.viewer)
    let title = visit.title(of: note.meeting)
    return FoundElsewhere(
      title: note.words.isEmpty ? title : "\(title): \(note.words)",
      link: Path.meeting(note.meeting.id, in: room).at("notes"), icon: .calendar,
      note: [rooms[room], visit.span(of: note.meeting)].compactMap(\.self).joined(separator: " · "),
      text: note.body)
  }
}
