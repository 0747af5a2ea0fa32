/// Something a search has found that is no conversation and no person: what it is called, where it is, and its text.
struct FoundElsewhere: Sendable {
  let title: String
  let link: Path
  let icon: Icon
  /// Where and when, in words.
  let note: String
  let text: String
}
