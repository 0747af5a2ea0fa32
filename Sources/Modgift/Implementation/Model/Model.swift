/// A way to carry something into daily work, step by step: what a plan is made from. It is read from a file
/// (`Model.reading`), and nothing in this folder knows what the model is about.
struct Model: Hashable, Sendable {
  typealias ID = Slug<Model>

  let id: ID
  /// A whole number that grows with each publication.
  let version: Int
  let name: LocalText
  /// For whom it is and what it stands on, in two or three sentences.
  let about: LocalText
  /// What this model calls those who do things.
  let roles: [ModelRole: LocalText]
  let sources: [Source]
  /// What the first year may cost a middle-sized place; nil where the model promises nothing.
  let budget: Budget?
  let questions: [Question]
  let phases: [Phase]
  /// In the order they are shown, those that only a rule adds included.
  let steps: [Step]
  let materials: [Material]
  let barriers: [KnownBarrier]
  /// In the order they are applied.
  let rules: [Rule]

  /// Something a step stands on.
  struct Source: Hashable, Sendable {
    typealias ID = Slug<Source>

    let id: ID
    let name: LocalText
  }
}

extension Model {
  /// The step with that id.
  func step(_ id: Step.ID) -> Step? { steps.first { $0.id == id } }
  /// What each step waits for.
  var waits: [Step.ID: [Step.ID]] { Dictionary(steps.map { ($0.id, $0.waits) }) { first, _ in first } }
  /// The phase with that id.
  func phase(_ id: Phase.ID) -> Phase? { phases.first { $0.id == id } }
  /// The question with that id.
  func question(_ id: Question.ID) -> Question? { questions.first { $0.id == id } }
  /// The rule with that id.
  func rule(_ id: Rule.ID) -> Rule? { rules.first { $0.id == id } }
  /// The material with that id.
  func material(_ id: Material.ID) -> Material? { materials.first { $0.id == id } }
  /// The barrier with that id.
  func barrier(_ id: KnownBarrier.ID) -> KnownBarrier? { barriers.first { $0.id == id } }
  /// The source with that id.
  func source(_ id: Source.ID) -> Source? { sources.first { $0.id == id } }
}
