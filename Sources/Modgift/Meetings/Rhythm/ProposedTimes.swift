import Storage

extension Meeting {
  /// Whether a room is to meet, or is finding a time.
  static func isUnderWay(in space: Space.ID, _ visit: Visit) throws -> Bool {
    guard try coming(in: space, at: visit.now, visit.sight).isEmpty else { return true }
    return try proposed(in: space, visit.sight).contains { try $0.isBeingChosen(visit) }
  }

  /// The times the program would propose for a room's next meeting.
  static func suggestedTimes(in space: Space.ID, _ rhythm: MeetingRhythm, _ visit: Visit) throws
    -> [LocalTime]
  {
    let clock = visit.installation.clock
    return TimeSuggestions.three(
      after: try last(in: space, visit.sight).map(clock.local), rhythm: rhythm, today: visit.today)
  }

  /// Proposes those times to everybody; a proposal that came to nothing gives way.
  static func proposeSuggested(in space: Space.ID, _ visit: Visit) throws {
    let clock = visit.installation.clock
    let rhythm = try MeetingRhythm.of(space, visit.sight)
    let times = try suggestedTimes(in: space, rhythm, visit).compactMap { clock.moments($0).first }
    let deed = MeetingDeed(visit)
    for stale in try proposed(in: space, visit.sight) where stale.space == space { try stale.cancel(deed) }
    try propose(Plan(space: space, minutes: rhythm.minutes, caller: visit.viewer.person), at: times, deed)
  }
}
