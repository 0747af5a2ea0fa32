import Storage

/// What the program does: its own rules, asked as its jobs ask them.
extension Simulation {
  mutating func runClock(_ today: Day) {
    for place in waiting {
      for move in questions[place].waiting.due(on: today) {
        questions[place].done.insert(move)
        switch move {
        case .tellHost: tellHost(place, today)
        case .askPeople, .askMore: askPeople(place, today)
        case .offerToRaise: offerToRaise(place, asReady: 1, today)
        case .offerAgain: offerToRaise(place, asReady: assumptions.heedsSecondOffer, today)
        case .tellBuddy: break
        }
      }
    }
  }

  private mutating func tellHost(_ place: Int, _ today: Day) {
    let network = questions[place].network
    guard let host = networks[network].keeping.host, let index = places[host], index != questions[place].asker
    else { return }
    questions[place].told.insert(host)
    questions[place].waitsFor = (host, today)
    // Of all that waits there is one mail a day.
    let gathers = networks[network].hostToldOn == today && !questions[place].isFirst
    let hears = gathers || nudge(index, on: today)
    networks[network].hostToldOn = today
    guard hears, actors[index].works(on: today), chance.happens(assumptions.hostAnswers) else { return }
    questions[place].coming.append((workingDay(after: today, by: days(1.5)), index))
  }

  private mutating func askPeople(_ place: Int, _ today: Day) {
    let question = questions[place]
    let asker = actors[question.asker]
    let seeker = QuestionSeeker(
      person: asker.person, sites: [asker.site], facts: asker.facts, role: .trainer,
      profession: asker.profession)
    let helpers = actors.filter { $0.network == question.network && $0.isMember(on: today) }.map { actor in
      PossibleHelper(
        person: actor.person, site: actor.site, facts: actor.facts, role: .trainer,
        profession: actor.profession,
        helpedLike: actor.helped, askings: actor.askings,
        isHere: actor.lastSeen != nil && actor.isReachable(on: today)
          && !actor.saidAway.contains { $0.contains(today) })
    }
    for match in helperMatches(for: seeker, among: helpers, except: question.told, on: today) {
      guard let index = places[match.person] else { continue }
      questions[place].told.insert(match.person)
      actors[index].askings.append(today)
      guard nudge(index, isUrgent: true, on: today), actors[index].works(on: today),
        chance.happens(assumptions.askedAnswers)
      else { continue }
      questions[place].coming.append((workingDay(after: today, by: days(2)), index))
    }
  }

  /// - Parameter asReady: How ready the asker is to take it, measured by the first offer.
  private mutating func offerToRaise(_ place: Int, asReady: Double, _ today: Day) {
    guard questions[place].raised == nil else { return }
    guard nudge(questions[place].asker, on: today), actors[questions[place].asker].works(on: today) else {
      return
    }
    let decided = Double.random(in: 0..<1, using: &chance) / asReady
    if decided < assumptions.raises {
      questions[place].raised = today
      if chance.happens(assumptions.raisedAnswered) {
        questions[place].coming.append((workingDay(after: today, by: days(3)), nil))
      }
    } else if decided < assumptions.raises + assumptions.settles {
      questions[place].settled = today
    }
  }

  /// The rule on hosts, for each network, on what the program knows today.
  mutating func keepNetworks(_ today: Day) {
    for index in networks.indices {
      answerSeats(index, today)
      networks[index].keeping.members = members(of: index, today)
      let moves = networks[index].keeping.keep(on: today)
      for member in networks[index].keeping.members {
        networks[index].lastKept[member.person] = member.lastKept
      }
      for move in moves { hear(move, index, today) }
    }
  }

  private func members(of network: Int, _ today: Day) -> [KeepingMember] {
    let host = networks[network].keeping.host
    let since = waiting.map { questions[$0] }.filter { $0.network == network && !$0.isOver }
      .compactMap(\.waitsFor).filter { $0.host == host }.map(\.since).min()
    return actors.filter { $0.network == network && $0.isMember(on: today) }.map { actor in
      KeepingMember(
        person: actor.person, wish: networks[network].wishes[actor.person] ?? .unsaid, away: actor.saidAway,
        isReachable: actor.isReachable(on: today), lastSeen: actor.lastSeen,
        waitedForSince: actor.person == host ? since : nil,
        load: AskingLimit.lately(actor.askings, on: today), lastKept: networks[network].lastKept[actor.person]
      )
    }
  }

  /// Whoever was asked to take a seat answers, or not.
  private mutating func answerSeats(_ index: Int, _ today: Day) {
    let due = networks[index].answers.filter { $0.day <= today }
    networks[index].answers.removeAll { $0.day <= today }
    for answer in due where isHere(answer.person, on: today) {
      if answer.yes {
        let isFree =
          answer.seat == .host ? networks[index].keeping.host == nil : networks[index].keeping.deputy == nil
        if isFree { networks[index].keeping.take(answer.seat, answer.person, on: today) }
      } else {
        networks[index].keeping.decline(answer.person, on: today)
        networks[index].wishes[answer.person] = .notNow(until: today.advanced(by: HostRule().notNowFor))
      }
    }
  }

  private mutating func hear(_ move: HostMove, _ index: Int, _ today: Day) {
    switch move {
    case .ask(let turn, let seat):
      guard let place = places[turn.person] else { return }
      guard nudge(place, isUrgent: seat == .host, on: today) else { return }
      let answer = Double.random(in: 0..<1, using: &chance)
      guard answer < assumptions.saysYes + assumptions.saysNotNow else { return }
      networks[index].answers.append(
        (today.advanced(by: days(2)), turn.person, seat, answer < assumptions.saysYes))
    case .standIn(let person, _, _), .giveBack(let person), .passOn(let person, _):
      if let place = places[person] { nudge(place, isUrgent: true, on: today) }
    case .appoint(let turn):
      if let place = places[turn.person] { nudge(place, isUrgent: true, on: today) }
    case .remind:
      for person in [networks[index].keeping.host, networks[index].keeping.deputy] {
        if let place = person.flatMap({ places[$0] }) { nudge(place, on: today) }
      }
    case .vacateHost, .vacateDeputy, .beginTerm, .prolong, .end: break
    }
  }

  mutating func listenForSilence(_ today: Day) {
    for index in networks.indices {
      let alarm = QuietAlarm.ring(signs: networks[index].signs, made: start, on: today)
      guard case .quiet(_, _, let since) = alarm, networks[index].told.insert(since).inserted else {
        continue
      }
      let keepers = [networks[index].keeping.host, networks[index].keeping.deputy].compactMap { $0 }
      var heard: [Person.ID] = []
      for keeper in keepers {
        if let place = places[keeper], nudge(place, on: today) { heard.append(keeper) }
      }
      guard heard.contains(where: { isHere($0, on: today) }), chance.happens(assumptions.remedies) else {
        continue
      }
      networks[index].signs.append(today.advanced(by: 1))
    }
  }
}
