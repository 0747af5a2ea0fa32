import Storage

/// Whether a network has gone quiet, held against its own rhythm.
enum QuietAlarm: Sendable, Equatable {
  /// It lives, or is too new to tell.
  case fine
  /// Nothing has happened for more days than is usual. `usual` is nil for a network that has found no rhythm yet.
  case quiet(days: Int, usual: Int?, since: Day)

  /// A network without a rhythm of its own is quiet after so many days.
  static let startLimit = 21

  /// - Parameter signs: The days on which somebody wrote or met.
  /// - Parameter made: The day the network was made.
  static func ring(signs: [Day], made: Day, on today: Day) -> QuietAlarm {
    let past = signs.filter { $0 <= today }
    let last = max(past.max() ?? made, made)
    let days = last.livelyDays(until: today)
    let rhythm = Rhythm(of: past, until: today)
    guard days > rhythm?.limit ?? startLimit, !today.isSlow else { return .fine }
    return .quiet(days: days, usual: rhythm?.usual, since: last)
  }
}
