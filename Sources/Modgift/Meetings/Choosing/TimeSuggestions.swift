import Storage

/// Times a host may propose without thinking: at the distance of the room's rhythm, on working days, at the hour the
/// room last met.
enum TimeSuggestions {
  /// Three of them, none before the day after tomorrow.
  static func three(after last: LocalTime?, rhythm: MeetingRhythm, today: Day) -> [LocalTime] {
    let soonest = today.advanced(by: 7)
    let asked = last.map { $0.day.advanced(by: 7 * (rhythm.weeks ?? 0)) } ?? soonest
    let start = asked < soonest ? soonest : asked
    let minutes = last?.minutes ?? 10 * 60
    let days = (0..<60).lazy.map { start.advanced(by: $0) }.filter { $0.isWorkingDay && !$0.isInSummerBreak }
    let first = days.prefix(3)
    return zip(first, [minutes, minutes, minutes == 13 * 60 ? 10 * 60 : 13 * 60]).map {
      LocalTime(day: $0, minutes: $1)
    }
  }
}
