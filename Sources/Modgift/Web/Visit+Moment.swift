import Storage

extension Visiting {
  /// A point in time for a page, in words and for machines.
  func time(_ moment: Timestamp) -> Moment {
    Moment(words: self.moment(moment), iso: isoUTC(moment))
  }
}

/// A moment as ISO 8601 in UTC, to the second: `2026-11-21T13:05:00Z`.
func isoUTC(_ moment: Timestamp) -> String {
  var (days, rest) = (moment.milliseconds / 1000).quotientAndRemainder(dividingBy: 86_400)
  if rest < 0 { (days, rest) = (days - 1, rest + 86_400) }
  let clock = LocalTime(day: Day.epoch.advanced(by: Int(days)), minutes: Int(rest / 60))
  let seconds = rest % 60
  return "\(clock.day)T\(clock.clock):\(seconds < 10 ? "0" : "")\(seconds)Z"
}
