import Storage

/// A meeting as somebody types it: what, where, how long, and when.
struct MeetingDraft: Sendable {
  /// A day and a time of day, as typed.
  struct Row: Sendable {
    var day: String
    var time: String
    var problem: Problem?

    var isEmpty: Bool { day.isEmpty && time.isEmpty }
  }

  /// What is wrong with a time.
  enum Problem: Sendable, Equatable {
    case noDay, noTime
    /// It has been.
    case past
    /// Further than a year away.
    case tooFar
    /// The clocks skip it that night.
    case skipped
    /// There is none at all.
    case missing
  }

  var title: String
  var place: String
  var minutes: String
  var rows: [Row]
  var titleProblem: TextProblem?
  var placeProblem: TextProblem?
  var isLengthWrong = false

  /// The times that were understood, each once, the first first.
  private(set) var times: [Timestamp] = []

  init(title: String = "", place: String = "", minutes: Int, times: [LocalTime]) {
    self.title = title
    self.place = place
    self.minutes = String(minutes)
    rows = times.map { Row(day: $0.day.description, time: $0.clock) }
  }

  /// What came in a form with so many rows, looked through.
  init(_ form: Form, rows count: Int, clock: LocalClock, now: Timestamp) {
    title = lineOfText(form["title"])
    place = lineOfText(form["place"])
    minutes = form.trimmed("minutes")
    rows = (1...max(1, count)).map { number in
      Row(day: form.trimmed("day\(number)"), time: form.trimmed("time\(number)"))
    }
    titleProblem = problem(title, longest: Meeting.longestTitle)
    placeProblem = problem(place, longest: Meeting.longestPlace)
    isLengthWrong = length == nil
    for index in rows.indices where !rows[index].isEmpty {
      switch moment(rows[index], clock, now) {
      case .success(let moment): times.append(moment)
      case .failure(let wrong): rows[index].problem = wrong.problem
      }
    }
    times = Set(times).sorted()
    if times.isEmpty, rows.allSatisfy({ $0.problem == nil }) { rows[0].problem = .missing }
  }

  /// How long, in minutes; nil when it is no length of a meeting.
  var length: Int? { Int(minutes).flatMap { Meeting.lengths.contains($0) ? $0 : nil } }

  var isSound: Bool {
    titleProblem == nil && placeProblem == nil && !isLengthWrong && rows.allSatisfy { $0.problem == nil }
  }

  private func problem(_ text: String, longest: Int) -> TextProblem? {
    text.isEmpty ? nil : TextProblem(in: text, longest: longest)
  }

  private struct Wrong: Error { let problem: Problem }

  private func moment(_ row: Row, _ clock: LocalClock, _ now: Timestamp) -> Result<Timestamp, Wrong> {
    guard let day = Day(iso: row.day) else { return .failure(Wrong(problem: .noDay)) }
    guard let minutes = ClockTime.minutes(row.time) else { return .failure(Wrong(problem: .noTime)) }
    guard let moment = clock.moments(LocalTime(day: day, minutes: minutes)).first else {
      return .failure(Wrong(problem: .skipped))
    }
    if moment <= now { return .failure(Wrong(problem: .past)) }
    if moment > now.adding(.days(366)) { return .failure(Wrong(problem: .tooFar)) }
    return .success(moment)
  }
}
