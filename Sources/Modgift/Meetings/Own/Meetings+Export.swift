import Storage

/// What somebody answered, promised and wrote at meetings, for their own export.
let exportedMeetings: [ExportSection] = [
  ExportSection(name: "meetingAnswers") { visit in
    .list(try OwnMeetingLine.answers(visit.sight).map { exported($0, as: "answer") })
  },
  ExportSection(name: "meetingTasks") { visit in
    .list(try OwnMeetingLine.tasks(visit.sight).map { exported($0, as: "task") })
  },
  ExportSection(name: "meetingNotes") { visit in
    .list(try OwnMeetingLine.notes(visit.sight).map { exported($0, as: "text") })
  },
]

private func exported(_ line: OwnMeetingLine, as name: String) -> JSON {
  .object([
    .init("meeting", .text(line.meeting)), .init("startsAt", .text(orNull: line.startsAt.map(isoUTC))),
    .init(name, .text(line.words)), .init("at", .text(isoUTC(line.at))),
  ])
}
