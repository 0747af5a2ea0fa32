/// The words around what a link in a mail does.
protocol OnePressPhrases: Sendable {
  /// For whom the press counts.
  func pressIsFor(_ name: String) -> String
  var orAnswerOtherwise: String { get }
  var pressIsSpentTitle: String { get }
  var pressIsSpent: String { get }
  var openModgift: String { get }
}
