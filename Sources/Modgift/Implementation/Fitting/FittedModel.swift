/// A model fitted to a place by its answers. Texts still hold their placeholders (`Filling`), so that two versions
/// can be compared without the names that came in between.
struct FittedModel: Hashable, Sendable {
  let model: Model.ID
  let version: Int
  /// In the order they are shown. Each waits only for steps that are there, and none for itself.
  let steps: [FittedStep]
  /// The rules whose condition holds and that were applied, in the order of the model.
  let applied: [Rule.ID]
  /// The rules whose condition holds but that the site has overruled, with its note.
  let overruled: [Rule.ID: String]
  /// The steps that rules have taken out.
  let left: [LeftOut]

  struct LeftOut: Hashable, Sendable {
    let step: Step.ID
    let rule: Rule.ID
    /// The step it is now a part of; nil if it was dropped.
    let into: Step.ID?
  }
}
