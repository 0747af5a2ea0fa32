import Storage

/// The rooms of whoever searches: to choose from, and to say where something was found.
struct SearchedSpaces: Sendable {
  /// In the order of their names.
  let all: [Space]

  init(_ sight: Sight) throws {
    all = try Space.all(sight)
  }

  /// Those one can choose to look in. Direct ones are many and have no names; one that was chosen stays.
  func choosable(in request: SearchRequest) -> [Space] {
    all.filter { $0.kind != .direct || $0.id == request.space }
  }

  subscript(_ space: Space.ID) -> Space? { all.first { $0.id == space } }
}
