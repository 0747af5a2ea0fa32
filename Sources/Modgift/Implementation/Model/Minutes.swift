/// The minutes a step honestly takes each of those who do it, one time.
struct Minutes: Hashable, Sendable, Codable {
  var manager = 0
  var lead = 0
  var trainer = 0

  /// The most that can be asked of anyone in one step: a working day.
  static let limit = 480
  /// The most that is asked of a trainer in one go.
  static let trainerLimit = 30

  subscript(role: ModelRole) -> Int {
    get {
      switch role {
      case .manager: manager
      case .lead: lead
      case .trainer: trainer
      }
    }
    set {
      switch role {
      case .manager: manager = newValue
      case .lead: lead = newValue
      case .trainer: trainer = newValue
      }
    }
  }

  /// Those of two steps together. Both are within `limit`, or sums of a few such.
  static func + (left: Minutes, right: Minutes) -> Minutes {
    Minutes(
      manager: left.manager &+ right.manager, lead: left.lead &+ right.lead,
      trainer: left.trainer &+ right.trainer)
  }
}
