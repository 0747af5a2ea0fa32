import Storage

/// What has happened in one site's plan: invented day by day from its first, the way such plans go.
struct DemoPlan: Sendable {
  /// Something somebody did.
  struct Event: Sendable {
    let act: PlanEvent.Act
    let on: Day
    let by: Person.ID
    let was: StepSnapshot
    let became: StepSnapshot
    /// What they wrote about it.
    var note: (kind: PlanNote.Kind, body: String)?
  }

  /// How a place takes its plan.
  struct Temper: Sendable {
    /// How many days after their day steps are usually done; below none for those who are ahead.
    let lag: Int
    /// Where it has stopped, on what, and what somebody there answered in the follow-up.
    let obstacle: (step: Step.ID, barrier: KnownBarrier.ID, words: String, by: Person.ID)?
    /// A step it has set aside.
    let aside: Step.ID?
  }

  let people: [DemoPerson]
  let temper: Temper
  let today: Day

  /// What happened, in the order of the days.
  /// - Parameters:
  ///   - snapshots: The steps as they were on the first day.
  ///   - steps: What they ask for and wait for.
  func history(
    of snapshots: [StepSnapshot], _ steps: [Step.ID: Step], startsOn: Day, _ random: inout SeededGenerator
  ) -> [Event] {
    var events: [Event] = []
    var done: [Step.ID: Day] = [:]
    let obstacleDay = temper.obstacle.flatMap { obstacle in
      snapshots.first { $0.step == obstacle.step }?.dueOn
    }
    for snapshot in snapshots.sorted(by: { ($0.dueOn, $0.number) < ($1.dueOn, $1.number) }) {
      guard let step = steps[snapshot.step] else { continue }
      if snapshot.step == temper.aside, !step.isCore {
        events.append(setAside(snapshot, on: min(today, startsOn.advanced(by: 2))))
      } else if let obstacle = temper.obstacle, obstacle.step == snapshot.step {
        let day = snapshot.dueOn.advanced(by: Int.random(in: 1...12, using: &random))
        if day < today { events.append(stuck(snapshot, obstacle, on: day)) }
      } else if obstacleDay.map({ snapshot.dueOn <= $0 }) ?? true {
        let before = step.waits.map { done[$0] }
        guard
          !step.waits.contains(where: { wait in
            steps[wait] != nil && done[wait] == nil && wait != temper.aside
          })
        else { continue }
        let usual = snapshot.dueOn.advanced(by: temper.lag + Int.random(in: -4...6, using: &random))
        let day = workingDay(max(usual, startsOn, before.compactMap(\.self).max() ?? startsOn))
        guard day < today else { continue }
        done[snapshot.step] = day
        events.append(finished(snapshot, step, on: day, &random))
      }
    }
    return events.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(
      \.element)
  }

  private func finished(
    _ snapshot: StepSnapshot, _ step: Step, on day: Day, _ random: inout SeededGenerator
  ) -> Event {
    let person = snapshot.owner ?? anybody
    let became = snapshot.changed(state: .done, doneOn: day, doneBy: person)
    let note = evidence(step.evidence, &random)
    return Event(
      act: .finished, on: day, by: person, was: snapshot, became: became, note: note.map { (.evidence, $0) })
  }

  private func stuck(
    _ snapshot: StepSnapshot,
    _ obstacle: (step: Step.ID, barrier: KnownBarrier.ID, words: String, by: Person.ID),
    on day: Day
  ) -> Event {
    let became = snapshot.changed(barrier: obstacle.barrier, stuckAt: day.atNine.milliseconds)
    return Event(
      act: .stuck, on: day, by: obstacle.by, was: snapshot, became: became, note: (.stuck, obstacle.words))
  }

  private func setAside(_ snapshot: StepSnapshot, on day: Day) -> Event {
    Event(
      act: .setAside, on: day, by: anybody, was: snapshot, became: snapshot.changed(state: .aside),
      note: (.reason, "Det klarer vi på en anden måde hos os."))
  }

  private var anybody: Person.ID { people.first?.id ?? .random() }

  /// What was written down when something was done.
  private func evidence(_ evidence: Evidence, _ random: inout SeededGenerator) -> String? {
    switch evidence {
    case .nothing, .date: nil
    case .number: "\(Int.random(in: 3...24, using: &random))"
    case .line:
      random.pick([
        "Talt igennem på personalemødet", "Skrevet ind i vores årshjul", "To borgere sagde ja tak",
      ])
    case .people: people.prefix(2).map(\.name).joined(separator: ", ")
    }
  }

  /// The day itself, or the Monday after a weekend.
  private func workingDay(_ day: Day) -> Day { day.weekday > 5 ? day.advanced(by: 8 - day.weekday) : day }
}

extension Day {
  /// About nine in the morning.
  var atNine: Timestamp {
    Timestamp(milliseconds: (Int64(Day.epoch.distance(to: self)) * 24 + 8) * 3_600_000)
  }
}

extension StepSnapshot {
  /// The step as it became; what is not named stays, and its words do too.
  func changed(
    state: PlanStep.State? = nil, doneOn: Day? = nil, doneBy: Person.ID? = nil,
    barrier: KnownBarrier.ID? = nil,
    stuckAt: Int64? = nil, owner: Person.ID? = nil, dueOn: Day? = nil
  ) -> StepSnapshot {
    StepSnapshot(
      id: id, step: step, number: number, phase: phase, state: state ?? self.state,
      dueOn: dueOn ?? self.dueOn,
      ownerRole: ownerRole, owner: owner ?? self.owner, doneOn: doneOn, doneBy: doneBy, barrier: barrier,
      stuckAt: stuckAt)
  }

  /// The same without its words, as events keep what did not change.
  var wordless: StepSnapshot {
    var step = self
    step.wording = nil
    return step
  }
}
