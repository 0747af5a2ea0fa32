import Foundation
import Storage

/// A moment as the programme's own clock shows it.
struct LocalTime: Sendable, Equatable {
  let day: Day
  /// Minutes since midnight.
  let minutes: Int

  /// Hours and minutes: "09:05".
  var clock: String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}

/// The programme's time zone with its changes worked out once: asking Foundation for each of a page's thirty
/// times costs more than rendering them.
struct LocalClock: Sendable {
  let zone: TimeZone
  private let changes: [(from: Int64, offset: Int64)]

  init(_ zone: TimeZone) {
    self.zone = zone
    var moment = Date(timeIntervalSince1970: 0)
    let end = Date(timeIntervalSince1970: 4_102_444_800)  // 2100-01-01
    var changes = [(from: Int64.min, offset: Int64(zone.secondsFromGMT(for: moment)) * 1000)]
    while let next = zone.nextDaylightSavingTimeTransition(after: moment), next < end, next > moment {
      let offset = Int64(zone.secondsFromGMT(for: next.addingTimeInterval(1))) * 1000
      changes.append((Int64(next.timeIntervalSince1970 * 1000), offset))
      moment = next
    }
    self.changes = changes
  }

  /// What the clock on the wall shows.
  func local(_ moment: Timestamp) -> LocalTime {
    let utc = moment.milliseconds
    var low = 0
    var high = changes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if changes[middle].from <= utc { low = middle } else { high = middle }
    }
    let shifted = utc &+ changes[low].offset
    let dayLength: Int64 = 86_400_000
    var (days, rest) = shifted.quotientAndRemainder(dividingBy: dayLength)
    if rest < 0 { (days, rest) = (days - 1, rest + dayLength) }
    return LocalTime(day: Day.epoch.advanced(by: Int(days)), minutes: Int(rest / 60_000))
  }

  /// When the clock on the wall shows a time: once; never in the hour that is skipped in spring; twice, the earlier
  /// first, in the hour that comes twice in autumn.
  func moments(_ time: LocalTime) -> [Timestamp] {
    let wall = Int64(time.day.number) &* 86_400_000 &+ Int64(time.minutes) &* 60_000
    return Set(changes.map(\.offset)).map { Timestamp(milliseconds: wall &- $0) }
      .filter { local($0) == time }.sorted()
  }

  /// The day it is there.
  func day(_ moment: Timestamp) -> Day { local(moment).day }
}
