/// Why a model file is not taken: all that is wrong with it, in the order of the file.
struct ModelRefusal: Error, Hashable, Sendable {
  /// At most `limit`.
  let problems: [ModelProblem]

  /// More than this at once helps nobody.
  static let limit = 50

  init(_ problems: [ModelProblem]) {
    self.problems = Array(problems.sorted { $0.place < $1.place }.prefix(Self.limit))
  }
}
