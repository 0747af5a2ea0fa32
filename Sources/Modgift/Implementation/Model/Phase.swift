/// A part of the way, with an aim.
struct Phase: Hashable, Sendable {
  typealias ID = Slug<Phase>

  let id: ID
  let name: LocalText
  let aim: LocalText
}
