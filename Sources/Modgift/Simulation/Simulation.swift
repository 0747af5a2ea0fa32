import Storage

/// A programme that lives on a simulated clock. The people are made up by ``Assumptions``; who is told, asked, seated
/// and alarmed is decided by the program's own rules.
struct Simulation {
  let assumptions: Assumptions
  /// Whether the networks' own care is on: the question clock, succession, the quiet alarm.
  let isOn: Bool
  let start: Day
  let days: Int
  /// The day the programme's team is gone.
  let exit: Day
  var chance: SeededGenerator
  var actors: [Actor]
  var networks: [SimulatedNetwork]
  var questions: [SimulatedQuestion] = []
  /// Questions that are not over, by their place among all.
  var waiting: [Int] = []
  /// Mails to each person in the current week, and those of them that the program wrote of its own accord.
  var weekMails: [Int]
  var weekNudges: [Int]
  var result = SimulationResult()
  private var mails = 0
  private var personDays = 0
  private var answersGiven: [Int]
  let places: [Person.ID: Int]

  init(
    _ population: [Actor], networks count: Int, seed: UInt64, isOn: Bool, from start: Day, days: Int,
    exit: Int,
    _ assumptions: Assumptions = Assumptions()
  ) {
    self.assumptions = assumptions
    self.isOn = isOn
    self.start = start
    self.days = days
    self.exit = start.advanced(by: exit)
    chance = SeededGenerator(seed: seed)
    actors = population
    networks = Array(repeating: SimulatedNetwork(), count: count)
    weekMails = Array(repeating: 0, count: population.count)
    weekNudges = weekMails
    answersGiven = Array(repeating: 0, count: population.count)
    places = Dictionary(uniqueKeysWithValues: population.enumerated().map { ($1.person, $0) })
    seatFirstHosts()
  }

  mutating func run() -> SimulationResult {
    for offset in 0..<days {
      let today = start.advanced(by: offset)
      live(today)
      ask(today)
      answer(today)
      meet(today)
      if isOn { keepNetworks(today) } else { keepWithoutRules(today) }
      if isOn, today.isWorkingDay {
        runClock(today)
        listenForSilence(today)
      }
      measure(today)
      if today.weekday == 7 || offset == days - 1 { endWeek(today) }
    }
    return concluded(on: start.advanced(by: days))
  }

  mutating func mail(_ actor: Int, on today: Day) {
    guard actors[actor].isMember(on: today), actors[actor].isReachable(on: today) else { return }
    weekMails[actor] += 1
  }

  /// A mail that nobody wrote: the program asks, tells or reminds, while the person's week has room for it.
  /// - Returns: Whether they take it in: from the mail, or from the digest that holds it instead.
  @discardableResult
  mutating func nudge(_ actor: Int, isUrgent: Bool = false, on today: Day) -> Bool {
    guard actors[actor].isMember(on: today), actors[actor].isReachable(on: today) else { return true }
    guard PromptLimit.allows(actors[actor].prompted, isUrgent: isUrgent, on: today) else {
      result.heldBack += 1
      return chance.happens(assumptions.heedsDigest)
    }
    actors[actor].prompted.removeAll { $0.distance(to: today) > PromptLimit.week }
    actors[actor].prompted.append(today)
    weekNudges[actor] += 1
    mail(actor, on: today)
    return true
  }

  func isHere(_ person: Person.ID, on day: Day) -> Bool {
    places[person].map { actors[$0].isHere(on: day) } ?? false
  }

  mutating func noteAnswer(by actor: Int?) { if let actor { answersGiven[actor] += 1 } }

  private mutating func measure(_ today: Day) {
    personDays += actors.count { $0.isMember(on: today) }
    for index in networks.indices {
      let keeping = networks[index].keeping
      let isLiving = keeping.isLiving(keeping.host, on: today, HostRule())
      networks[index].withoutHost = isLiving || keeping.members.isEmpty ? 0 : networks[index].withoutHost + 1
      if networks[index].withoutHost > 0 { result.daysWithoutHost += 1 }
      networks[index].longestWithoutHost = max(
        networks[index].longestWithoutHost, networks[index].withoutHost)
      let hasGone = keeping.host.flatMap { places[$0] }.map { !actors[$0].works(on: today) } ?? false
      networks[index].unnoticed = hasGone ? networks[index].unnoticed + 1 : 0
      networks[index].longestUnnoticed = max(networks[index].longestUnnoticed, networks[index].unnoticed)
    }
  }

  /// The weekly digest goes to everybody in whose network something was written, and the week's mails are counted.
  private mutating func endWeek(_ today: Day) {
    let lively = Set(
      networks.indices.filter { networks[$0].signs.last.map { $0.distance(to: today) < 7 } ?? false })
    for actor in actors.indices where lively.contains(actors[actor].network) { mail(actor, on: today) }
    mails += weekMails.reduce(0, +)
    result.mostMailsInAWeek = max(result.mostMailsInAWeek, weekMails.max() ?? 0)
    result.mostNudgesInAWeek = max(result.mostNudgesInAWeek, weekNudges.max() ?? 0)
    weekMails = Array(repeating: 0, count: actors.count)
    weekNudges = weekMails
  }

  private func concluded(on end: Day) -> SimulationResult {
    var result = result
    result.questions = questions.count
    for question in questions {
      if let answered = question.answered {
        result.answered += 1
        result.daysToAnswer.append(question.asked.day.distance(to: answered))
      }
      if question.raised != nil { result.raised += 1 }
      if question.settled != nil, question.answered == nil { result.settled += 1 }
      if question.answered == nil, question.raised == nil, question.settled == nil {
        let lastDay = workingDay(after: question.asked.day, by: question.waiting.clock.again.halfDays / 2)
        if lastDay >= end {
          result.open += 1
        } else if !actors[question.asker].works(on: lastDay) {
          result.abandoned += 1
        } else {
          result.left += 1
        }
      }
    }
    result.networks = networks.count
    result.meetingsHeld = networks.reduce(0) { $0 + $1.meetings.held }
    result.alive = networks.count { network in
      let isRecent = network.signs.last.map { $0.livelyDays(until: end) <= 60 } ?? false
      let host = network.keeping.host.flatMap { places[$0] }
      return isRecent && host.map { actors[$0].works(on: end) } ?? false
    }
    result.longestWithoutHost = networks.map(\.longestWithoutHost).max() ?? 0
    result.longestUnnoticed = networks.map(\.longestUnnoticed).max() ?? 0
    result.mailsPerPersonAndWeek = personDays == 0 ? 0 : Double(mails) * 7 / Double(personDays)
    result.mostAskings = actors.map { mostWithinAMonth($0.askings) }.max() ?? 0
    let given = answersGiven.sorted(by: >)
    let all = given.reduce(0, +)
    result.shareOfTopTenth = all == 0 ? 0 : Double(given.prefix(given.count / 10).reduce(0, +)) / Double(all)
    return result
  }

  /// The most askings within any thirty days.
  private func mostWithinAMonth(_ askings: [Day]) -> Int {
    askings.map { AskingLimit.lately(askings, on: $0) }.max() ?? 0
  }
}
