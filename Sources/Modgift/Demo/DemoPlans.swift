import Storage

/// The plans of the demo: every site has one, at a believable place, the same from one seed.
struct DemoPlans: Sendable {
  let demo: Demo
  let cast: DemoCast
  let places: [Site.ID: DemoPlace]
  let model: Model
  let version: ModelVersion.ID
  let today: Day
  /// What the people of each site answered in the register's follow-up, when something was in the way.
  let reasons: [Site.ID: [DemoReason]]
  var random: SeededGenerator

  /// Writes all of them, in the order of the sites' codes.
  mutating func write(in db: Transaction) throws {
    let sites = Dictionary(grouping: demo.people, by: \.site)
    for (site, people) in sites.sorted(by: { ($0.value[0].siteCode, $0.key) < ($1.value[0].siteCode, $1.key) }
    ) {
      guard let place = places[site] else { continue }
      let isTrainers = people.contains { $0.email == cast.trainer }
      let isManagers = people.contains { $0.email == cast.manager }
      let age = isTrainers ? 66 : isManagers ? 108 : Int.random(in: 6...388, using: &random)
      let startsOn = today.advanced(by: -age)
      let draft = draft(of: place, people, startsOn)
      let steps = draft.fitted.steps.map(\.step)
      let snapshots = draft.snapshots { PlanStep.ID.random(using: &random) }
      let temper = temper(of: site, people, steps, isSpared: isTrainers || isManagers)
      let plan = Plan.ID.random(using: &random)
      let starter = people.first { !$0.isManager } ?? people[0]
      _ = try Plan.start(
        draft, id: plan, snapshots: snapshots, by: starter.id, at: startsOn.atNine, in: db)
      var events = DemoPlan(people: people, temper: temper, today: today).history(
        of: snapshots.map(\.wordless), Dictionary(steps.map { ($0.id, $0) }) { first, _ in first },
        startsOn: startsOn, &random)
      if isTrainers { events += nextStep(for: cast.trainer, people, snapshots, events) }
      for event in events { try event.write(to: plan, at: site, in: db) }
    }
  }

  /// What a site answers about itself.
  private mutating func draft(of place: DemoPlace, _ people: [DemoPerson], _ startsOn: Day) -> PlanDraft {
    var answers = Answers()
    for question in model.questions {
      guard let value = answer(question, place, trainers: people.count) else { continue }
      answers[question.id] = GivenAnswer(value, isEstimate: question.known == nil && random.happens(0.2))
    }
    return PlanDraft(
      site: place.id, version: version, model: model, answers: answers, overruled: [:], startsOn: startsOn,
      owners: Owners(people: people.flatMap(\.atSite), lead: (people.first { !$0.isManager } ?? people[0]).id)
    )
  }

  private mutating func answer(_ question: Question, _ place: DemoPlace, trainers: Int) -> GivenAnswer.Value?
  {
    if let known = question.known {
      return switch known {
      case .activeTrainers: .number(trainers)
      case .density: .number(place.density)
      case .inhabitants: .number(place.population)
      case .island: .yes(place.isIsland)
      case .daysSinceTraining: nil
      }
    }
    return switch question.kind {
    case .number: .number(max(4, place.population * Int.random(in: 8...16, using: &random) / 10_000))
    case .choice(let choices):
      .choice((random.happens(0.8) ? choices[0] : random.pick(choices) ?? choices[0]).id)
    case .yesNo: .yes(random.happens(0.4))
    }
  }

  private mutating func temper(
    of site: Site.ID, _ people: [DemoPerson], _ steps: [Step], isSpared: Bool
  ) -> DemoPlan.Temper {
    let lag = random.pick([-6, -2, 0, 3, 7, 14, 24]) ?? 0
    let reason = random.happens(0.45) && !isSpared ? random.pick(reasons[site] ?? []) : nil
    let open = steps.filter { !$0.isCore && $0.phase == model.phases.dropFirst(2).first?.id }.map(\.id)
    let aside = random.happens(0.12) && !isSpared ? random.pick(open) : nil
    guard let reason, let cause = reason.cause, let step = steps.first(where: { cause.holds($0) }) else {
      return .init(lag: isSpared ? 2 : lag, obstacle: nil, aside: aside)
    }
    return .init(lag: lag, obstacle: (step.id, cause.barrier, reason.words, reason.person), aside: nil)
  }

  /// The trainer's one next step, due today: the first that is open falls to them.
  private func nextStep(
    for email: String, _ people: [DemoPerson], _ snapshots: [StepSnapshot], _ events: [DemoPlan.Event]
  ) -> [DemoPlan.Event] {
    let touched = Set(events.map(\.was.id))
    let open = snapshots.filter { !touched.contains($0.id) && $0.ownerRole == .trainer }
    guard let trainer = people.first(where: { $0.email == email }),
      let step = open.min(by: { ($0.dueOn, $0.number) < ($1.dueOn, $1.number) })?.wordless
    else { return [] }
    let day = today.advanced(by: -3)
    return [
      .init(
        act: .handedOver, on: day, by: step.owner ?? trainer.id, was: step,
        became: step.changed(owner: trainer.id, dueOn: today))
    ]
  }
}

extension DemoPerson {
  /// The roles they have at their site, as a plan needs them.
  fileprivate var atSite: [SitePerson] {
    let kinds: [Role.Kind] = isManager ? [.manager, .trainer] : isPeer ? [.peer, .trainer] : [.trainer]
    return kinds.map { SitePerson(id: id, name: name, kind: $0) }
  }
}
