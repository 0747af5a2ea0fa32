@testable import Modgift

extension Model {
  /// What one rule alone does, in signs: `+a` adds, `-a` drops, `a>b` merges into b, `a@9` moves to week 9, `~a`
  /// rewords.
  func effect(of rule: Rule.ID, for answers: Answers) -> String {
    let others = Dictionary(uniqueKeysWithValues: rules.map(\.id).filter { $0 != rule }.map { ($0, "") })
    let fitted = fit(self, to: answers, overruled: others)
    var signs = fitted.steps.filter { $0.changes.contains { $0.what == .added } }.map { "+\($0.step.id)" }
    signs += fitted.left.map { left in left.into.map { "\(left.step)>\($0)" } ?? "-\(left.step)" }
    signs += fitted.steps.filter { has($0, .week) }.map { "\($0.step.id)@\($0.step.week)" }
    let reworded = fitted.steps.filter { step in StepField.allCases.contains { $0.isWords && has(step, $0) } }
    return (signs + reworded.map { "~\($0.step.id)" }).joined(separator: " ")
  }

  private func has(_ step: FittedStep, _ field: StepField) -> Bool {
    step.changes.contains { $0.what == .changed(field) }
  }
}
