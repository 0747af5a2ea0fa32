import Markup

/// One of several values to choose from.
struct Choice {
  let value: String
  let words: String
  /// A line that explains it, in a group of choices.
  var note: String?
  var isChosen = false
}
