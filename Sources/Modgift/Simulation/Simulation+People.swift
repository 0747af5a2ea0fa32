import Storage

/// What people do by themselves: come and go, look in, ask, answer.
extension Simulation {
  mutating func live(_ today: Day) {
    for index in actors.indices where actors[index].begins == today { welcome(index, today) }
    for index in actors.indices where actors[index].isHere(on: today) {
      let visits = actors[index].visits(assumptions) * (today.isSlow ? assumptions.slowFactor : 1)
      if chance.happens(visits) { actors[index].lastSeen = today }
    }
    for index in actors.indices where actors[index].leaves == today { leave(index, today) }
  }

  /// Somebody new may be one of those who ever ask.
  private mutating func welcome(_ index: Int, _ today: Day) {
    actors[index].lastSeen = today
    if chance.happens(assumptions.everPost) { actors[index].nextQuestion = today.advanced(by: days(30)) }
  }

  private mutating func leave(_ index: Int, _ today: Day) {
    let byCoordinator = today < exit
    let wait = byCoordinator ? assumptions.daysToEndRole : assumptions.daysToEndRoleAfterExit
    // Without anybody whose duty it is, nobody ends a role once the team has gone.
    actors[index].roleEnds = byCoordinator || isOn ? today.advanced(by: days(wait)) : nil
    actors[index].bounces = today.advanced(by: days(assumptions.daysToBounce))
    guard isOn, chance.happens(assumptions.handsOver) else { return }
    actors[index].roleEnds = today
    let person = actors[index].person
    var keeping = networks[actors[index].network].keeping
    if keeping.deputy == person { keeping.make(.vacateDeputy(person, because: .left), on: today) }
    if keeping.host == person {
      if let deputy = keeping.deputy, keeping.isLiving(deputy, on: today, HostRule()) {
        keeping.take(.host, deputy, on: today)
      } else {
        keeping.make(.vacateHost(person, because: .left), on: today)
      }
    }
    networks[actors[index].network].keeping = keeping
  }

  mutating func ask(_ today: Day) {
    for index in actors.indices {
      guard let due = actors[index].nextQuestion, due <= today, actors[index].isHere(on: today) else {
        continue
      }
      // Something can be asked in July, but mostly it waits.
      if today.isSlow, !chance.happens(assumptions.slowFactor) { continue }
      actors[index].nextQuestion = nil
      let isFirst = actors[index].questions == 0
      actors[index].questions += 1
      let network = actors[index].network
      var question = SimulatedQuestion(
        asker: index, network: network,
        asked: LocalTime(day: today, minutes: Int.random(in: 420..<960, using: &chance)), isFirst: isFirst)
      if chance.happens(assumptions.answeredByItself) {
        question.coming.append((workingDay(after: today, by: days(assumptions.daysToAnswer)), nil))
      }
      networks[network].signs.append(today)
      for other in actors.indices where other != index && actors[other].network == network {
        // Those who follow the room closely have each question by mail at once, the others in the digest.
        if actors[other].voice != .reader { mail(other, on: today) }
      }
      waiting.append(questions.count)
      questions.append(question)
    }
  }

  mutating func answer(_ today: Day) {
    for place in waiting {
      guard !questions[place].isOver else { continue }
      let due = questions[place].coming.filter { $0.day <= today }
      guard
        let first = due.first(where: { $0.from.map { actors[$0].isHere(on: today) } ?? today.isWorkingDay })
      else { continue }
      let question = questions[place]
      note(
        answerTo: place, from: first.from ?? whoever(in: question.network, but: question.asker, today), today)
    }
    for place in waiting where !questions[place].isOver {
      // Whoever has had no answer for a month has made up their mind.
      if questions[place].asked.day.distance(to: today) == 30 {
        askAgain(questions[place].asker, wasAnswered: false, today)
      }
    }
    waiting.removeAll { questions[$0].isOver || questions[$0].asked.day.distance(to: today) > 60 }
  }

  mutating func note(answerTo place: Int, from: Int?, _ today: Day) {
    questions[place].answered = today
    networks[questions[place].network].signs.append(today)
    noteAnswer(by: from)
    if let from { actors[from].helped += 1 }
    mail(questions[place].asker, on: today)
    askAgain(questions[place].asker, wasAnswered: true, today)
  }

  private mutating func askAgain(_ index: Int, wasAnswered: Bool, _ today: Day) {
    let usual =
      actors[index].questions > 1
      ? assumptions.againLater : wasAnswered ? assumptions.againAnswered : assumptions.againUnanswered
    guard chance.happens(usual) else { return }
    let wait = assumptions.daysBetweenQuestions / actors[index].weight(assumptions)
    actors[index].nextQuestion = today.advanced(by: days(wait))
  }

  /// Somebody of a network who answers by themself, those who write most most often.
  private mutating func whoever(in network: Int, but asker: Int, _ today: Day) -> Int? {
    let here = actors.indices.filter {
      actors[$0].network == network && $0 != asker && actors[$0].isHere(on: today)
    }
    let weights = here.map { actors[$0].weight(assumptions) * actors[$0].visits(assumptions) }
    var rest = Double.random(in: 0..<max(weights.reduce(0, +), 0.001), using: &chance)
    for (index, weight) in zip(here, weights) {
      rest -= weight
      if rest < 0 { return index }
    }
    return here.last
  }

  /// So many days about an average, at least one: most are soon, some late.
  mutating func days(_ average: Double) -> Int {
    var count = 1
    while count < 400, !chance.happens(1 / max(average, 1)) { count += 1 }
    return count
  }

  /// So many working days later; in a slow season each counts half.
  func workingDay(after day: Day, by count: Int) -> Day {
    var later = day
    var half = 0
    while half < count * 2, day.distance(to: later) < 400 {
      later = later.advanced(by: 1)
      half += later.isWorkingDay ? (later.isSlow ? 1 : 2) : 0
    }
    return later
  }
}
