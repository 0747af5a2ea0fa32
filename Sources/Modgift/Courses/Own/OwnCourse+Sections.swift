import Storage

/// What the programme keeps about somebody's courses, in lines on their own page.
let keptCourses: [KeptSection] = [
  KeptSection(title: { $0.ownCoursesTitle }) { visit in
    try OwnCourse.all(of: visit.viewer.person, in: visit.db).map { course in
      visit.phrases.ownCourse(
        number: course.number, on: course.heldOn.map(visit.phrases.day), at: course.place)
    }
  },
  KeptSection(title: { $0.ownFollowUpsTitle }) { visit in
    try OwnFollowUp.all(of: visit.viewer.person, in: visit.db).map { answer in
      let words = visit.phrases.ownFollowUp(
        RegisterRow.LocalWork(rawValue: answer.underWay), on: answer.askedOn.map(visit.phrases.day))
      return [words, answer.reason, answer.remark].filter { !$0.isEmpty }.joined(separator: " · ")
    }
  },
]

/// The same and the register's own rows, for a person's own export.
let exportedCourses: [ExportSection] = [
  ExportSection(name: "courses") { visit in
    .list(try OwnCourse.all(of: visit.viewer.person, in: visit.db).map(exported))
  },
  ExportSection(name: "followUps") { visit in
    .list(try OwnFollowUp.all(of: visit.viewer.person, in: visit.db).map(exported))
  },
  ExportSection(name: "registerRows") { visit in
    .list(try ownRegisterRows(of: visit.viewer.person, in: visit.db).map { .text($0) })
  },
]

private func exported(_ course: OwnCourse) -> JSON {
  .object([
    .init("number", .text(orNull: course.number)),
    .init("heldOn", .text(orNull: course.heldOn?.description)), .init("place", .text(course.place)),
  ])
}

private func exported(_ answer: OwnFollowUp) -> JSON {
  .object([
    .init("askedOn", .text(orNull: answer.askedOn?.description)), .init("underWay", .text(answer.underWay)),
    .init("reason", .text(answer.reason)), .init("trainingsHeld", .text(answer.trainingsHeld)),
    .init("remark", .text(answer.remark)),
  ])
}
