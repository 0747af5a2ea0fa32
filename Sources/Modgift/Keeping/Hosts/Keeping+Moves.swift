import Storage

extension Keeping {
  /// Changes what a move changes.
  mutating func make(_ move: HostMove, on today: Day, _ rule: HostRule = HostRule()) {
    switch move {
    case .standIn(let deputy, let absent, let absence): standIn(deputy, for: absent, absence, on: today, rule)
    case .giveBack(let person): (host, deputy, standIn) = (person, host, nil)
    case .ask(let turn, let seat): asked.append(Asked(person: turn.person, seat: seat, on: today))
    case .appoint(let turn): take(.host, turn.person, on: today, rule)
    case .vacateHost(let former, _):
      noteKept(former, on: today)
      host = nil
      (standIn, termEnds, remindedOf) = (nil, nil, nil)
      withoutSince = withoutSince ?? today
    case .vacateDeputy:
      deputy = nil
      standIn = nil
    case .beginTerm(let end): (termEnds, withoutSince) = (end, nil)
    case .remind(let end): remindedOf = end
    case .passOn(let next, let former):
      noteKept(former, on: today)
      begin(next, on: today, rule)
      deputy = nil
    case .prolong(let end): termEnds = end
    case .end: hasEnded = true
    }
  }

  /// Seats somebody, who said yes or was chosen. The host's term begins.
  mutating func take(_ seat: Seat, _ person: Person.ID, on today: Day, _ rule: HostRule = HostRule()) {
    asked.removeAll { $0.person == person }
    switch seat {
    case .host:
      if deputy == person { deputy = nil }
      if let host, host != person { noteKept(host, on: today) }
      begin(person, on: today, rule)
    case .deputy: deputy = host == person ? deputy : person
    }
  }

  /// Somebody leaves their seat, to another or to whom the rule finds.
  mutating func leave(
    _ person: Person.ID, to other: Person.ID?, on today: Day, _ rule: HostRule = HostRule()
  ) {
    if host == person {
      if let next = other ?? deputy.flatMap({ isLiving($0, on: today, rule) ? $0 : nil }) {
        take(.host, next, on: today, rule)
      } else {
        make(.vacateHost(person, because: .left), on: today, rule)
      }
    } else if deputy == person {
      deputy = other == host ? nil : other
    }
  }

  /// Somebody said "not now".
  mutating func decline(_ person: Person.ID, on today: Day, _ rule: HostRule = HostRule()) {
    for index in members.indices where members[index].person == person {
      members[index].wish = .notNow(until: today.advanced(by: rule.notNowFor))
    }
  }

  private mutating func begin(_ person: Person.ID, on today: Day, _ rule: HostRule) {
    host = person
    termEnds = rule.termEnd(from: today)
    (remindedOf, standIn, withoutSince) = (nil, nil, nil)
  }

  private mutating func standIn(
    _ person: Person.ID, for absent: Person.ID, _ absence: HostAbsence, on today: Day, _ rule: HostRule
  ) {
    if case .away(let until) = absence, today.distance(to: until) <= rule.shortAbsence {
      (host, deputy) = (person, absent)
      standIn = StandIn(absent: absent, until: until)
      withoutSince = nil
    } else {
      noteKept(absent, on: today)
      begin(person, on: today, rule)
      deputy = nil
    }
  }

  private mutating func noteKept(_ person: Person.ID, on today: Day) {
    for index in members.indices where members[index].person == person { members[index].lastKept = today }
  }
}
