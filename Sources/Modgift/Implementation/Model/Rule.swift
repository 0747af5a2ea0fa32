/// Fits the model to a kind of place, and says why.
struct Rule: Hashable, Sendable {
  typealias ID = Slug<Rule>

  let id: ID
  let condition: Condition
  let reason: LocalText
  let basis: Basis
  let changes: [Change]
}
