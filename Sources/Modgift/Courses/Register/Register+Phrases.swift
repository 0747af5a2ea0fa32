/// The words for what a register's reader found.
protocol RegisterPhrases: Sendable {
  /// What is wrong, what became of it, and what to do: one or two short sentences.
  func message(_ problem: RegisterProblem) -> String
  /// What the cell should have said, in a few words.
  func expected(_ expected: RegisterProblem.Expected) -> String
}
