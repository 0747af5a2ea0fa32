import Storage

/// A site's plan fitted anew, to another version of its model or to other answers, beside what the site has. Nothing of
/// it happens before somebody takes it.
struct Refit {
  let fitted: FittedModel
  let merge: Merge

  /// What was offered once and left is not offered again: what the model gave the place before is worked out from the
  /// version and the answers the plan stands on, not from the steps it has.
  init(_ content: PlanContent, to model: Model, answers: Answers) {
    let overruled = Dictionary(content.plan.overruled.map { ($0, "") }) { first, _ in first }
    let fromModel = content.steps.filter { !$0.step.isLocal }
    let based = Dictionary(fromModel.map { ($0.step, $0.wording.based) }) { first, _ in first }
    let before = fit(content.model, to: content.plan.answers, overruled: overruled)
    fitted = fit(model, to: answers, overruled: overruled)
    merge = Merge(
      base: before.steps.map { based[$0.step.id] ?? $0.step },
      ours: content.steps.filter { $0.state != .aside }.map(\.shown),
      theirs: fitted.steps.map(\.step),
      done: Set(content.steps.filter { $0.state == .done }.map(\.step)))
  }
}
