import Storage

/// When something is done about a question that waits, in working time after it was asked.
struct QuestionClock: Sendable, Equatable {
  /// Who keeps the room is told.
  let host: WorkingTime
  /// The people who match best are asked in person.
  let people: WorkingTime
  /// Whoever asked is offered to raise it to everyone.
  let raise: WorkingTime
  /// They passed the offer over: it is made once more, and more people are asked. Then the clock has done what it can.
  let again: WorkingTime

  static let ordinary = QuestionClock(host: .days(1), people: .days(3), raise: .days(7), again: .days(14))
  /// For the first question somebody asks: an answer to it decides whether there is a second.
  static let first = QuestionClock(host: .days(0), people: .days(1), raise: .days(4), again: .days(9))

  /// What is done about a question, each once.
  enum Move: String, Sendable, CaseIterable, ColumnValue {
    case tellHost, askPeople, offerToRaise, offerAgain
    /// Somebody's first question: their buddy is told with the host.
    case tellBuddy
    /// Three more are asked: in everyone's room, where there is nowhere to raise it to, and beside the second offer.
    case askMore

    /// Whether whoever asked is offered to raise it to everyone.
    var isOffer: Bool { self == .offerToRaise || self == .offerAgain }
  }
}

/// A question as the clock sees it.
struct WaitingTime: Sendable, Equatable {
  /// When it was asked.
  let asked: LocalTime
  /// Whether it is the first thing its author wrote here.
  var isFirst = false
  /// Whether everyone reads it already.
  var isOpenToAll = false
  /// Whether somebody answered, or whoever asked said that they need no answer.
  var isSettled = false
  var done: Set<QuestionClock.Move> = []

  /// The working time since it was asked. What is asked in the afternoon counts from the next day.
  func waited(until today: Day) -> WorkingTime {
    let from = asked.minutes < 12 * 60 ? asked.day : asked.day.nextWorkingDay
    return from.workingTime(until: today)
  }

  /// What is due now and was not done yet, earliest first. An answer stops the clock.
  func due(on today: Day) -> [QuestionClock.Move] {
    guard !isSettled else { return [] }
    let waited = waited(until: today)
    let last: [(WorkingTime, QuestionClock.Move)] =
      isOpenToAll
      ? [(clock.raise, .askMore)]
      : [(clock.raise, .offerToRaise), (clock.again, .askMore), (clock.again, .offerAgain)]
    return ([(clock.host, .tellHost), (clock.people, .askPeople)] + last)
      .filter { waited >= $0.0 && !done.contains($0.1) }.map(\.1)
  }

  /// How fast its clock goes.
  var clock: QuestionClock { isFirst ? .first : .ordinary }
}

extension Day {
  /// The first day after this one that is worked on.
  var nextWorkingDay: Day {
    var day = advanced(by: 1)
    while !day.isWorkingDay, distance(to: day) < 14 { day = day.advanced(by: 1) }
    return day
  }
}
