import Storage

/// The days on which Danish municipalities don't work: the public holidays, and those that their agreements make
/// free (the whole of 5 June, 24 and 31 December). Great Prayer Day was a holiday until 2023.
enum Holiday: String, Sendable, CaseIterable {
  case newYear, maundyThursday, goodFriday, easterSunday, easterMonday, greatPrayerDay, ascension, whitSunday
  case whitMonday, constitutionDay, christmasEve, christmasDay, secondChristmasDay, newYearsEve

  /// The holiday that a day is; nil if it is none. Where two meet, the one that moves with Easter.
  init?(_ day: Day) {
    if let moving = Holiday.moving(day) {
      self = moving
      return
    }
    switch (day.month, day.day) {
    case (1, 1): self = .newYear
    case (6, 5): self = .constitutionDay
    case (12, 24): self = .christmasEve
    case (12, 25): self = .christmasDay
    case (12, 26): self = .secondChristmasDay
    case (12, 31): self = .newYearsEve
    default: return nil
    }
  }

  private static func moving(_ day: Day) -> Holiday? {
    guard (3...6).contains(day.month), let easter = easter(of: day.year) else { return nil }
    return switch easter.distance(to: day) {
    case -3: .maundyThursday
    case -2: .goodFriday
    case 0: .easterSunday
    case 1: .easterMonday
    case 26: day.year <= 2023 ? .greatPrayerDay : nil
    case 39: .ascension
    case 49: .whitSunday
    case 50: .whitMonday
    default: nil
    }
  }
}

/// Easter Sunday of a year (the anonymous Gregorian rule, Nature 1876; Meeus, Astronomical Algorithms, chapter 8);
/// nil outside the years that a `Day` has.
func easter(of year: Int) -> Day? {
  guard (1900...2200).contains(year) else { return nil }
  let century = year / 100
  let golden = year % 19
  let leapsLeftOut = century - century / 4 - (8 * century + 13) / 25
  let epact = (leapsLeftOut + 19 * golden + 15) % 30
  let moon = epact - (epact == 29 || (epact == 28 && golden > 10) ? 1 : 0)
  let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7
  let fromMarch = moon - weekday + 28
  return fromMarch > 31
    ? Day(year: year, month: 4, day: fromMarch - 31) : Day(year: year, month: 3, day: fromMarch)
}
