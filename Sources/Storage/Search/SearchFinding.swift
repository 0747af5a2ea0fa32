/// What a search has found, and how far it has looked.
public struct SearchFinding: Sendable {
  /// The newest first.
  public let hits: [SearchHit]
  /// How many of the newest entries with each word were looked at, where it was not all of them.
  public let horizon: Int?
}
