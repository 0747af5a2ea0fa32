import Storage

/// The same programmes with the rules on and off, seed by seed.
struct SimulationSeries: Sendable {
  let days: Int
  let exit: Int
  let seeds: [UInt64]
  let on: [SimulationResult]
  /// Empty when they were run with the rules off only, or on only.
  let off: [SimulationResult]

  init(
    seeds: [UInt64], days: Int, exit: Int, start: Day, withRules: Bool = true, withoutRules: Bool = true,
    _ assumptions: Assumptions = Assumptions()
  ) throws(ProposalRefusal) {
    var on: [SimulationResult] = []
    var off: [SimulationResult] = []
    for seed in seeds {
      let programme = try SimulatedProgramme(seed: seed, from: start, days: days, assumptions)
      func run(_ isOn: Bool) -> SimulationResult {
        var simulation = Simulation(
          programme.actors, networks: programme.networks.count, seed: seed, isOn: isOn, from: start,
          days: days,
          exit: exit, assumptions)
        return simulation.run()
      }
      if withRules { on.append(run(true)) }
      if withoutRules { off.append(run(false)) }
    }
    (self.seeds, self.days, self.exit, self.on, self.off) = (seeds, days, exit, on, off)
  }

  /// What the program promises, and whether it was kept with the rules on.
  var kept: [(promise: SimulationPromise, holds: Bool)] {
    [
      (.questionsAreCaredFor, on.allSatisfy { $0.caredForPerMille >= 990 }),
      (.noNetworkWithoutHost, (on.map(\.longestWithoutHost).max() ?? 0) <= 7),
      (.nobodyIsAskedTooOften, (on.map(\.mostAskings).max() ?? 0) <= AskingLimit.most),
      (.nobodyIsToldTooMuch, (on.map(\.mostNudgesInAWeek).max() ?? 0) <= PromptLimit.mostInAWeek),
    ]
  }
}

/// What is held against every run.
enum SimulationPromise: String, Sendable, CaseIterable {
  case questionsAreCaredFor, noNetworkWithoutHost, nobodyIsAskedTooOften, nobodyIsToldTooMuch
}

/// A figure that is compared with the rules on and off.
enum SimulationMeasure: String, Sendable, CaseIterable {
  case questions, answeredPerMille, raisedPerMille, settledPerMille, caredForPerMille, leftAlone, notDueYet,
    askerLeft
  case medianDaysToAnswer, ninetiethDaysToAnswer
  case meetingsHeld, answeredAtMeetings, networksAlivePerMille, daysWithoutHost, longestWithoutHost,
    longestUnnoticed
  case mailsPerPersonAndWeekTenths, mostMailsInAWeek, mostNudgesInAWeek, nudgesHeldBack, mostAskings,
    shareOfTopTenthPerMille

  func value(_ result: SimulationResult) -> Int {
    let told = max(1, result.told)
    return switch self {
    case .questions: result.questions
    case .answeredPerMille: min(1000, result.answered * 1000 / told)
    case .raisedPerMille: result.raised * 1000 / told
    case .settledPerMille: result.settled * 1000 / told
    case .caredForPerMille: result.caredForPerMille
    case .leftAlone: result.left
    case .notDueYet: result.open
    case .askerLeft: result.abandoned
    case .meetingsHeld: result.meetingsHeld
    case .answeredAtMeetings: result.answeredAtMeetings
    case .medianDaysToAnswer: result.medianDays
    case .ninetiethDaysToAnswer: result.days(of: 90)
    case .networksAlivePerMille: result.networks == 0 ? 0 : result.alive * 1000 / result.networks
    case .daysWithoutHost: result.daysWithoutHost
    case .longestWithoutHost: result.longestWithoutHost
    case .longestUnnoticed: result.longestUnnoticed
    case .mailsPerPersonAndWeekTenths: Int((result.mailsPerPersonAndWeek * 10).rounded())
    case .mostMailsInAWeek: result.mostMailsInAWeek
    case .mostNudgesInAWeek: result.mostNudgesInAWeek
    case .nudgesHeldBack: result.heldBack
    case .mostAskings: result.mostAskings
    case .shareOfTopTenthPerMille: Int(result.shareOfTopTenth * 1000)
    }
  }
}

/// Numbers of several runs: their mean, and how far apart they lie.
struct Spread: Sendable, Equatable {
  /// In hundredths.
  let mean: Int
  let least: Int
  let most: Int

  init?(_ values: [Int]) {
    guard let least = values.min(), let most = values.max() else { return nil }
    self.least = least
    self.most = most
    mean = values.reduce(0, +) * 100 / values.count
  }
}
