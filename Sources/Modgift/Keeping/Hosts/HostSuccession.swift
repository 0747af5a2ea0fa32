import Storage

extension Keeping {
  /// Does what is to be done today so that a living host is there, and says what it did, in order. Done again on the
  /// same day, it does nothing.
  mutating func keep(on today: Day, _ rule: HostRule = HostRule()) -> [HostMove] {
    noteWhatIsMissing(on: today)
    var moves: [HostMove] = []
    // Each move leaves less to do; the bound only keeps a mistake from going round for ever.
    while moves.count < 8, let move = nextMove(on: today, rule) {
      make(move, on: today, rule)
      moves.append(move)
    }
    return moves
  }

  private mutating func noteWhatIsMissing(on today: Day) {
    hadMembers = hadMembers || !members.isEmpty
    emptySince = hadMembers && members.isEmpty ? emptySince ?? today : nil
    if members.isEmpty { (host, deputy, standIn, termEnds) = (nil, nil, nil, nil) }
    withoutSince = host == nil && !members.isEmpty ? withoutSince ?? today : nil
  }

  private func nextMove(on today: Day, _ rule: HostRule) -> HostMove? {
    if members.isEmpty {
      let empty = emptySince.map { $0.distance(to: today) } ?? 0
      return empty >= rule.endAfter && !hasEnded ? .end : nil
    }
    if let back = giveBack(on: today, rule) { return back }
    if let host, let absence = absence(of: host, on: today, rule) {
      if let deputy, isLiving(deputy, on: today, rule) {
        return .standIn(deputy, for: host, because: absence)
      }
      return .vacateHost(host, because: absence)
    }
    if host == nil { return moveWithoutHost(on: today, rule) }
    return moveOfTerm(on: today, rule) ?? moveOfDeputy(on: today, rule)
  }

  private func giveBack(on today: Day, _ rule: HostRule) -> HostMove? {
    guard let standIn, standIn.until < today, standIn.absent == deputy else { return nil }
    return isLiving(standIn.absent, on: today, rule) ? .giveBack(standIn.absent) : nil
  }

  /// The deputy, somebody who offered, somebody who is asked, in the end somebody who is appointed.
  private func moveWithoutHost(on today: Day, _ rule: HostRule) -> HostMove? {
    if let deputy, isLiving(deputy, on: today, rule) {
      return .appoint(FairTurn(person: deputy, reasons: []))
    }
    let turns = fairTurns(among: members, except: [], on: today, rule)
    if let willing = turns.first(where: { $0.reasons.contains(.offered) }) { return .appoint(willing) }
    let waited = withoutSince.map { $0.distance(to: today) } ?? 0
    if waited >= rule.appointAfter {
      return (turns.first ?? lastResort(on: today, rule)).map(HostMove.appoint)
    }
    return ask(turns, .host, patience: rule.patienceWithoutHost, on: today, rule)
  }

  /// With nobody left who has not refused: whoever is here and carries least. They can hand it on.
  private func lastResort(on today: Day, _ rule: HostRule) -> FairTurn? {
    members.filter { $0.absence(on: today, rule) == nil }.min {
      (-($0.lastSeen?.number ?? 0), $0.load, $0.person) < (-($1.lastSeen?.number ?? 0), $1.load, $1.person)
    }.map { FairTurn(person: $0.person, reasons: []) }
  }

  private func moveOfTerm(on today: Day, _ rule: HostRule) -> HostMove? {
    guard let host else { return nil }
    guard let termEnds else { return .beginTerm(ends: rule.termEnd(from: today)) }
    if termEnds < today {
      if let deputy, deputy != standIn?.absent, isLiving(deputy, on: today, rule) {
        return .passOn(deputy, from: host)
      }
      return .prolong(until: today.advanced(by: rule.prolongedBy))
    }
    if termEnds.distance(to: today) >= -rule.remindBefore, remindedOf != termEnds {
      return .remind(termEnds: termEnds)
    }
    return nil
  }

  private func moveOfDeputy(on today: Day, _ rule: HostRule) -> HostMove? {
    if let deputy, let absence = absence(of: deputy, on: today, rule) {
      if case .away(let until) = absence, today.distance(to: until) <= rule.shortAbsence { return nil }
      return .vacateDeputy(deputy, because: absence)
    }
    guard deputy == nil, let host else { return nil }
    let turns = fairTurns(among: members, except: [host], on: today, rule)
    return ask(turns, .deputy, patience: rule.patience, on: today, rule)
  }

  /// Asks the next in turn, unless somebody is still thinking.
  private func ask(
    _ turns: [FairTurn], _ seat: Seat, patience: Int, on today: Day, _ rule: HostRule
  ) -> HostMove? {
    let thinking = asked.contains {
      $0.seat == seat && $0.on.distance(to: today) < patience
        && member($0.person)?.refuses(on: today) == false
    }
    if thinking { return nil }
    let next = turns.first { turn in
      !asked.contains { $0.person == turn.person && $0.on.distance(to: today) < rule.askAgainAfter }
    }
    return next.map { .ask($0, seat: seat) }
  }
}

extension HostRule {
  /// The last day of a term that begins on a day: so many months of thirty days and a half.
  func termEnd(from day: Day) -> Day { day.advanced(by: termMonths * 61 / 2) }
}
