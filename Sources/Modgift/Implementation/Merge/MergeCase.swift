/// How a step or a field stands between the version a plan was made from, what the site has, and a new version.
enum MergeCase: String, Hashable, Sendable, CaseIterable {
  case untouched, changedHere, changedThere
  /// Changed in both, to the same.
  case same
  case conflict
  case addedHere, addedThere, removedHere, removedThere
  /// Gone in both.
  case gone

  /// How a value that is in all three stands. Where it was in none before, the two are all there is.
  init(was: FieldValue?, ours: FieldValue, theirs: FieldValue) {
    self =
      switch (was == ours, was == theirs) {
      case (true, true): .untouched
      case (false, true): .changedHere
      case (true, false): .changedThere
      case (false, false): ours == theirs ? .same : .conflict
      }
  }

  /// How a step stands, by where it is there at all; untouched when it is everywhere.
  init(was: Step?, ours: Step?, theirs: Step?) {
    self =
      switch (was, ours, theirs) {
      case (_?, _?, _?): .untouched
      case (nil, _?, _?): .same
      case (nil, _?, nil): .addedHere
      case (nil, nil, _?): .addedThere
      case (_?, nil, _?): .removedHere
      case (_?, _?, nil): .removedThere
      case (_, nil, nil): .gone
      }
  }
}
