import Mail
import Storage

extension Meeting {
  /// What lets one person answer this meeting, from a link or by mail, until a month after it.
  func token(for person: Person.ID, at now: Timestamp, _ clock: LocalClock) -> SignedToken {
    let last = clock.day(startsAt ?? now.adding(.days(60))).advanced(by: 30)
    return SignedToken(.meetingAnswer, for: person, about: id, until: last)
  }

  /// The address a calendar program sends that person's answer to.
  static func answerAddress(_ token: String, _ settings: Settings) -> MailAddress? {
    MailAddress("moede+\(token)@\(settings.mailDomain)")
  }
}
