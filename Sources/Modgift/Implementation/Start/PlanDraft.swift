import Storage

/// All a plan is made of, before it is.
struct PlanDraft: Sendable {
  let site: Site.ID
  let version: ModelVersion.ID
  let model: Model
  let answers: Answers
  /// The rules that shall not apply here, each with a note; the note may be empty.
  let overruled: [Rule.ID: String]
  let startsOn: Day
  let owners: Owners

  /// The model as it fits the place.
  var fitted: FittedModel { fit(model, to: answers, overruled: overruled) }
}
