import Storage

extension Meeting {
  /// How long a meeting is that is called by one press.
  static let minutesOfSoon = 30

  /// Calls a meeting of half an hour by one press: on the second working day from now, at one o'clock, when most have
  /// eaten and few have gone.
  @discardableResult
  static func callSoon(in space: Space.ID, by caller: Person.ID?, _ deed: MeetingDeed) throws -> ID {
    let plan = Plan(space: space, minutes: minutesOfSoon, caller: caller)
    return try call(plan, at: soon(after: deed.now, deed.installation.clock), deed)
  }

  static func soon(after now: Timestamp, _ clock: LocalClock) -> Timestamp {
    let today = clock.day(now)
    let working = (1...20).lazy.map { today.advanced(by: $0) }.filter(\.isWorkingDay).prefix(2)
    let day = Array(working).last ?? today.advanced(by: 2)
    return clock.moments(LocalTime(day: day, minutes: 13 * 60)).first ?? now.adding(.days(2))
  }
}
