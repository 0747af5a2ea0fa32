/// The words of answers to mail that could not be taken.
protocol IncomingPhrases: Sendable {
  /// - Parameter page: Where it can be done by hand.
  func unpostedLetter(_ unposted: Unposted, page: String?) -> Letter
}
