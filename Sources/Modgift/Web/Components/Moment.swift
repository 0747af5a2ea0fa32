import Markup

/// A point in time, in words for people and in ISO 8601 for machines.
struct Moment: Component {
  /// Such as "yesterday 14:05".
  let words: String
  /// Such as `2026-11-21T13:05:00Z`.
  let iso: String

  var html: HTML {
    """
    <time datetime="\(iso)">\(words)</time>
    """
  }
}
