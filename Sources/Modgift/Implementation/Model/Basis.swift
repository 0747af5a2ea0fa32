/// What a step, a rule or a piece of advice stands on.
struct Basis: Hashable, Sendable, Codable {
  let sources: [Model.Source.ID]
  /// Whether it is the model's own proposal, not shown by others.
  let isProposal: Bool
  let note: LocalText?

  /// Said of what nobody has given a ground for.
  static let unsaid = Basis(sources: [], isProposal: false, note: nil)
}
