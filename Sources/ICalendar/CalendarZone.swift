public import Foundation

/// A time zone as a calendar has to bring it along (VTIMEZONE, RFC 5545 §3.6.5): by the rule of its changes where it
/// has one, else by each change.
public struct CalendarZone: Sendable {
  private let zone: TimeZone
  private let first: Int
  private let last: Int

  /// The zone for moments between two, in seconds since 1970.
  public init(_ zone: TimeZone, from first: Int, until last: Int) {
    self.zone = zone
    self.first = CalendarTime.writable(min(first, last))
    self.last = CalendarTime.writable(max(first, last))
  }

  /// How many years a rule must hold to be one.
  private static let yearsOfRule = 20

  /// The component.
  public var component: CalendarComponent {
    CalendarComponent("VTIMEZONE", [ContentLine("TZID", value: zone.identifier)], parts)
  }

  /// The changes from the year before the first moment until long after the last.
  private var changes: [ZoneChange] {
    let year = CivilDate(daysSince1970: first / 86_400).year - 1
    let start = CivilDate(year: year, month: 1, day: 1).daysSince1970 * 86_400
    let end = max(last, first) + CalendarZone.yearsOfRule * 366 * 86_400
    var changes: [ZoneChange] = []
    var moment = Date(timeIntervalSince1970: Double(start))
    while changes.count < 400, let next = zone.nextDaylightSavingTimeTransition(after: moment), next > moment,
      next.timeIntervalSince1970 < Double(end)
    {
      changes.append(ZoneChange(at: Int(next.timeIntervalSince1970), in: zone))
      moment = next
    }
    return changes
  }

  private var parts: [CalendarComponent] {
    let changes = changes
    let groups = [true, false].map { isSummer in changes.filter { $0.isSummer == isSummer } }
    let rules = groups.compactMap { ZoneRule($0, of: CalendarZone.yearsOfRule) }
    if !changes.isEmpty, rules.count == 2 { return rules.map(\.component) }
    let needed = changes.prefix { $0.moment <= last + 366 * 86_400 }
    let before = needed.first?.before ?? zone.offset(at: first)
    let start = ZoneChange(moment: -before, before: before, after: before, isSummer: false)
    return [start.component()] + needed.map { $0.component() }
  }
}

/// A moment at which the clocks of a zone are set.
struct ZoneChange {
  let moment: Int
  let before: Int
  let after: Int
  let isSummer: Bool

  init(moment: Int, before: Int, after: Int, isSummer: Bool) {
    self.moment = moment
    self.before = before
    self.after = after
    self.isSummer = isSummer
  }

  init(at moment: Int, in zone: TimeZone) {
    self.init(
      moment: moment, before: zone.offset(at: moment - 1), after: zone.offset(at: moment),
      isSummer: zone.isDaylightSavingTime(for: Date(timeIntervalSince1970: Double(moment) + 1)))
  }

  /// The date on the clock that was not yet set.
  var date: CivilDate { CivilDate(daysSince1970: Int((Double(moment + before) / 86_400).rounded(.down))) }

  /// The seconds since midnight on that clock.
  var timeOfDay: Int { moment + before - date.daysSince1970 * 86_400 }

  func component(repeating rule: ContentLine? = nil) -> CalendarComponent {
    CalendarComponent(
      isSummer ? "DAYLIGHT" : "STANDARD",
      [
        ContentLine("DTSTART", value: CalendarTime.local(moment, ahead: before)),
        ContentLine("TZOFFSETFROM", value: CalendarTime.offset(before)),
        ContentLine("TZOFFSETTO", value: CalendarTime.offset(after)),
      ] + (rule.map { [$0] } ?? []))
  }
}

/// Changes that come every year on the same weekday of the same month, at the same time, and do the same.
struct ZoneRule {
  private let first: ZoneChange
  private let ordinal: Int

  /// Nil where there is no such rule for so many years.
  init?(_ changes: [ZoneChange], of years: Int) {
    guard let first = changes.first, changes.count >= years else { return nil }
    var ordinals = Set(first.date.ordinals)
    for (number, change) in changes.enumerated() {
      let date = change.date
      guard date.year == first.date.year + number, date.month == first.date.month,
        date.weekday == first.date.weekday, change.timeOfDay == first.timeOfDay,
        change.before == first.before, change.after == first.after
      else { return nil }
      ordinals.formIntersection(date.ordinals)
    }
    guard let ordinal = ordinals.min() else { return nil }
    self.first = first
    self.ordinal = ordinal
  }

  var component: CalendarComponent {
    let day = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][first.date.weekday]
    return first.component(
      repeating: ContentLine(
        "RRULE", value: "FREQ=YEARLY;BYMONTH=\(first.date.month);BYDAY=\(ordinal)\(day)"))
  }
}
