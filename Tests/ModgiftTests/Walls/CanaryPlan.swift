import Storage

@testable import Modgift

/// A site's plan with canaries in each of its texts: own words, what is in the way, what was done, why a rule was
/// overruled, and words that only its history holds. Its keys never change.
struct CanaryPlan: Sendable {
  let label: String
  let site: Site.ID
  let author: Cast
  let number: Int64

  static let all = [
    CanaryPlan(label: "slagelseplan", site: Places.slagelse, author: .alice, number: 900),
    CanaryPlan(label: "roskildeplan", site: Places.roskilde, author: .charlie, number: 950),
  ]

  var plan: Plan.ID { fixedKey(number) }
  /// A step of the model with the site's own wording, which is stuck.
  var stuck: PlanStep.ID { fixedKey(number + 1) }
  /// A step of the site's own, which is done.
  var own: PlanStep.ID { fixedKey(number + 2) }

  /// A material of the step that is stuck.
  static var materials: [String] { step?.materials.prefix(1).map(\.text) ?? [] }

  private static let model = BuiltInModels.all.first { $0.id.text == "naloxone" }
  private static let step = model?.steps.first {
    !$0.materials.isEmpty && !$0.barriers.isEmpty && !$0.isOptional
  }

  /// Writes the plan. Its states and days are the same whether it is loud or not; only its words differ.
  func plant(isLoud: Bool, in db: Transaction) throws {
    guard let model = CanaryPlan.model, let step = CanaryPlan.step else { throw TestError("no model") }
    func words(_ field: String) -> String { isLoud ? Canary(room: label, field: field).description : "words" }
    let today = Day.epoch.advanced(by: Int(World.start.milliseconds / 86_400_000))
    let version: ModelVersion.ID = fixedKey(601)
    let answers = Answers(
      Dictionary(
        model.questions.filter { $0.id.text == "treated" }.map { ($0.id, GivenAnswer(.number(100))) }
      ) {
        first, _ in first
      })
    try db.run(
      """
      INSERT INTO plan (id, site_id, version_id, answers, overruled, starts_on, lead_id, made_at, made_by)
      VALUES (\(plan), \(site), \(version), \(WrittenJSON(answers)), '[]', \(today), \(author.id),
        \(World.start), \(author.id))
      """)
    let worded = StepWording(based: step, own: [.title: .text(LocalText(inAll: words("title")))])
    let local = try own(step, titled: words("name"), 5)
    try write([snapshot(stuck, worded, isDone: false, today)], .started, at: -3, in: db)
    try write([snapshot(own, StepWording(based: local), isDone: true, today)], .added, at: -2, in: db)
    let gone = try own(step, titled: words("revision"), 4)
    let passing = snapshot(fixedKey(number + 3), StepWording(based: gone), isDone: false, today)
    try write([passing], .added, at: -1, in: db)
    for (kind, subject, field) in [
      (PlanNote.Kind.stuck, stuck, "body"), (.evidence, own, "reply"), (.reason, stuck, "report"),
    ] {
      try db.run(
        """
        INSERT INTO plan_note (id, plan_id, site_id, step_id, kind, body, by_id, written_at)
        VALUES (\(number + 10 + Int64(PlanNote.Kind.allCases.firstIndex(of: kind) ?? 0)), \(plan), \(site),
          \(subject), \(kind), \(words(field)), \(author.id), \(World.start))
        """)
    }
  }

  private func own(_ step: Step, titled title: String, _ offset: Int64) throws -> Step {
    guard let name = Step.ID.local(fixedKey(number + offset)) else {
      throw TestError("no name")
    }
    return Step(
      id: name, phase: step.phase, week: 1, owner: .trainer, title: LocalText(inAll: title),
      why: LocalText(inAll: ""), bullets: LocalBullets(inAll: []), done: LocalText(inAll: ""))
  }

  private func snapshot(_ id: PlanStep.ID, _ wording: StepWording, isDone: Bool, _ today: Day) -> StepSnapshot
  {
    StepSnapshot(
      id: id, step: wording.based.id, number: 10, phase: wording.based.phase, state: isDone ? .done : .open,
      dueOn: today, ownerRole: .trainer, owner: author.id, doneOn: isDone ? today : nil,
      doneBy: isDone ? author.id : nil, barrier: isDone ? nil : wording.based.barriers.first,
      stuckAt: isDone ? nil : World.start.milliseconds, wording: wording)
  }

  private func write(
    _ steps: [StepSnapshot], _ act: PlanEvent.Act, at day: Int, in db: Transaction
  ) throws {
    try Plan.write(
      PlanChange(became: steps), as: act, on: steps.first?.id, of: plan, at: site,
      now: World.start.adding(.days(day)), by: author.id, in: db)
  }
}
