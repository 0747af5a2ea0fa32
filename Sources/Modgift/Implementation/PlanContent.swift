import Storage

/// All that a page about a plan needs: the plan, the model it follows, its steps, the people of the site, and what
/// the model's placeholders read as there.
struct PlanContent {
  let plan: Plan
  let model: Model
  let steps: [PlanStep]
  let owners: Owners
  let site: SiteKnown
  private(set) var words: Filling
  private let language: Language

  init(_ plan: Plan, _ visit: Visit) throws {
    self.plan = plan
    model = try ModelVersion.model(plan.version, in: visit.db)
    steps = try plan.steps(visit.sight)
    owners = Owners(people: try SitePerson.all(at: plan.site, visit.sight), lead: plan.lead)
    site = try SiteKnown.of(plan.site, visit.sight)
    words = filling(site: site, answers: plan.answers, model: model, owners: owners, visit)
    language = visit.phrases.language
  }

  /// The same with other names and numbers in the texts, such as those of answers that are not given yet.
  func filled(with words: Filling) -> PlanContent {
    var content = self
    content.words = words
    return content
  }

  var order: NextStep { NextStep(steps: steps) }

  func step(_ id: PlanStep.ID?) -> PlanStep? { steps.first { $0.id == id } }

  func title(_ step: PlanStep) -> String { text(step.shown.title) }

  func text(_ text: LocalText) -> String { words.filled(text[language]) }

  func lines(_ lines: LocalBullets) -> [String] { lines[language].map(words.filled) }

  /// What the model calls a role.
  func role(_ role: ModelRole) -> String { model.roles[role].map(text) ?? role.rawValue }

  /// Who owns a step, by name; the role where nobody does.
  func owner(_ step: PlanStep) -> String { step.ownerName ?? role(step.ownerRole) }

  /// The barriers known at a step.
  func barriers(_ step: PlanStep) -> [KnownBarrier] { step.shown.barriers.compactMap { model.barrier($0) } }

  /// How many people work at the site, and so can read the plan's words.
  var readers: Int { owners.candidates.count }
}

extension Visit {
  /// The plan a page is about: of the site that is named, else of the first site of the viewer's that has one.
  func plan(_ form: Form) throws -> Plan? {
    if form.has("site") {
      guard let site = Site.ID(form["site"]), viewer.worksPlan(at: site) else { throw Refusal.notFound }
      return try Plan.at(site, sight)
    }
    return try Plan.own(sight).first
  }

  /// The step in the address with the plan it belongs to.
  /// - Throws: `Refusal.notFound` when it is not there or not of the viewer's own site.
  func planStep() throws -> (content: PlanContent, step: PlanStep) {
    let step = try PlanStep.required(try key("step"), sight)
    return (try PlanContent(try Plan.holding(step, in: db), self), step)
  }
}
