import Storage

/// The networks the person keeps whose rhythm asks for a meeting, where no mail has reminded them and none is under way:
/// with the times the program would propose, and the press that asks everybody about them.
@Sendable func meetingTimesForDigest(_ visit: Visit, _ window: DigestWindow) throws -> [DigestSection] {
  let phrases = visit.phrases
  let items = try DueMeeting.kept(until: window.until, visit).filter { due in
    let day = visit.installation.clock.day(due.remindedAt)
    return try !window.hasPrompted(KeeperMail.Kind.due.prompt(in: due.space.id), since: day)
      && !Meeting.isUnderWay(in: due.space.id, visit)
  }.map { due in
    DigestItem(
      title: phrases.timeToMeet(due.space.name), space: due.space,
      about: phrases.list(try visit.suggestions(in: due.space.id, .of(due.space.id, visit.sight))),
      link: .meetings(of: due.space.id),
      presses: [
        DigestPress(
          words: phrases.proposeTheTimes,
          link: window.press(.meetingTimes, for: visit.viewer.person, about: due.space.id))
      ])
  }
  return items.isEmpty
    ? [] : [DigestSection(part: .waiting, items: items, asks: phrases.meetingsWait(items.count))]
}
