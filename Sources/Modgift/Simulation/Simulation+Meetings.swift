import Storage

/// Meetings: people propose, say what suits them and come; when one is due, which time is best and what is on the agenda
/// is decided by the program's own rules.
extension Simulation {
  mutating func meet(_ today: Day) {
    for index in networks.indices {
      hold(index, today)
      if isOn {
        settle(index, today)
        remind(index, today)
      } else {
        callUnasked(index, today)
      }
    }
  }

  private func members(of network: Int, _ today: Day) -> [Int] {
    actors.indices.filter { actors[$0].network == network && actors[$0].isMember(on: today) }
  }

  /// Holds the meeting of today, if enough come and somebody keeps it.
  private mutating func hold(_ index: Int, _ today: Day) {
    guard let next = networks[index].meetings.next, next.day <= today else { return }
    networks[index].meetings.next = nil
    var present: [Int] = []
    for person in next.coming.sorted() {
      guard let place = places[person], actors[place].isHere(on: today), chance.happens(assumptions.comes)
      else { continue }
      present.append(place)
    }
    let keeping = networks[index].keeping
    guard present.count > 1,
      present.contains(where: { [keeping.host, keeping.deputy].contains(actors[$0].person) })
    else { return }
    networks[index].meetings.last = today
    networks[index].meetings.held += 1
    networks[index].signs.append(today)
    for place in waiting.filter({ questions[$0].network == index && !questions[$0].isOver })
      .prefix(AgendaPoint.mostQuestions)
    {
      let others = present.filter { $0 != questions[place].asker }
      guard chance.happens(isOn ? assumptions.answeredOnAgenda : assumptions.answeredByChance),
        let from = chance.pick(others)
      else { continue }
      result.answeredAtMeetings += 1
      note(answerTo: place, from: from, today)
    }
  }

  /// Fixes the best of the proposed times when those who were asked have had their time.
  private mutating func settle(_ index: Int, _ today: Day) {
    guard let proposed = networks[index].meetings.proposed, let first = proposed.times.first,
      AnswerDeadline.day(proposed: proposed.on, first: first.at.day) < today
    else { return }
    networks[index].meetings.proposed = nil
    let keeping = networks[index].keeping
    let members = members(of: index, today)
    let sites = Dictionary(uniqueKeysWithValues: members.map { (actors[$0].person, Set([actors[$0].site])) })
    let best = BestTime.choose(
      among: proposed.times.filter { $0.at.day > today }.map(\.offer),
      in: BestTime.Room(host: keeping.host, deputy: keeping.deputy, sites: sites))
    if let keeper = (keeping.host ?? keeping.deputy).flatMap({ places[$0] }) { nudge(keeper, on: today) }
    guard let chosen = proposed.times.first(where: { $0.offer.id == best?.time }) else { return }
    networks[index].meetings.next = (chosen.at.day, chosen.offer.coming)
    for member in members { mail(member, on: today) }
  }

  /// Reminds whoever keeps the network when its rhythm says so; they may propose times by one press.
  private mutating func remind(_ index: Int, _ today: Day) {
    guard let keeper = due(index, today) else { return }
    guard nudge(keeper, on: today), actors[keeper].isHere(on: today),
      chance.happens(assumptions.proposesTimes)
    else { return }
    let last = networks[index].meetings.last.map { LocalTime(day: $0, minutes: 10 * 60) }
    var times = TimeSuggestions.three(after: last, rhythm: .usual, today: today).map { time in
      let moment = Timestamp(milliseconds: 0).adding(.days(start.distance(to: time.day)))
      return (
        offer: TimeOffer(id: .random(using: &chance), startsAt: moment.adding(.minutes(time.minutes))),
        at: time
      )
    }
    for member in members(of: index, today) {
      if member != keeper { mail(member, on: today) }
      guard member == keeper || actors[member].works(on: today) && chance.happens(assumptions.saysWhatSuits)
      else { continue }
      for number in times.indices {
        let suits = chance.happens(assumptions.timeSuits) && !actors[member].isAway(on: times[number].at.day)
        times[number].offer.wishes[actors[member].person] = member == keeper || suits ? .yes : .no
      }
    }
    networks[index].meetings.proposed = (today, times)
  }

  /// Without the rules a meeting is called only when somebody thinks of it.
  private mutating func callUnasked(_ index: Int, _ today: Day) {
    guard let keeper = due(index, today), actors[keeper].isHere(on: today),
      chance.happens(today < exit ? assumptions.callsForCoordinator : assumptions.callsUnasked)
    else { return }
    var coming: Set<Person.ID> = [actors[keeper].person]
    for member in members(of: index, today) where member != keeper {
      mail(member, on: today)
      if chance.happens(assumptions.saysWhatSuits * assumptions.timeSuits) {
        coming.insert(actors[member].person)
      }
    }
    networks[index].meetings.next = (workingDay(after: today, by: 10), coming)
  }

  /// Who is to think of a meeting today, once for each time the rhythm asks for one.
  private mutating func due(_ index: Int, _ today: Day) -> Int? {
    let meetings = networks[index].meetings
    guard let weeks = MeetingRhythm.usual.weeks, meetings.proposed == nil, meetings.next == nil,
      let day = MeetingDue.day(after: meetings.last ?? start, weeks: weeks, on: today),
      let keeper = networks[index].keeping.host ?? networks[index].keeping.deputy,
      networks[index].meetings.reminded.insert(day).inserted
    else { return nil }
    return places[keeper]
  }
}
