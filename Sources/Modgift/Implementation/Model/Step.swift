import Storage

/// One thing to do. The step of a plan is one of these too, with the fields that the site has given it.
struct Step: Hashable, Sendable, Codable {
  typealias ID = Slug<Step>

  let id: ID
  /// It can't be dropped, merged away or set aside.
  var isCore = false
  /// It is in a plan only where a rule adds it.
  var isOptional = false
  var basis = Basis.unsaid
  var phase: Phase.ID
  /// The usual week after the start, 1 to 52.
  var week: Int
  var owner: ModelRole
  var minutes = Minutes()
  /// How many goes the trainer's minutes come in, each of `minutes.trainer`: a course of four hours is eight half
  /// hours.
  var parts = 1
  /// How often in the first year.
  var times = 1
  /// What must be done first.
  var waits: [ID] = []
  var title: LocalText
  /// Why it matters, in two sentences.
  var why: LocalText
  /// What to do.
  var bullets: LocalBullets
  /// What shows that it is done.
  var done: LocalText
  var evidence = Evidence.nothing
  /// The label of what is asked for as evidence; nil when nothing is.
  var asks: LocalText?
  var materials: [Material.ID] = []
  var barriers: [KnownBarrier.ID] = []

  /// The weeks a step can stand in.
  static let weeks = 1...52
}

extension Slug where Of == Step {
  /// What the id of a site's own step begins with. No model file may use it.
  static var localPrefix: String { "own-" }

  /// The id of a step that a site adds itself.
  static func local(_ key: Key<Step>) -> Step.ID? { Step.ID(localPrefix + key.description.lowercased()) }

  /// Whether the step is one a site has added itself.
  var isLocal: Bool { text.hasPrefix(Self.localPrefix) }
}
