/// One thing that a new version of the model would change in a site's plan, and that a person takes or leaves.
struct Offer: Hashable, Sendable, Identifiable {
  let step: Step.ID
  let what: What

  enum What: Hashable, Sendable {
    /// Another value in a field. It was `nil` before if the step was nobody's.
    case field(StepField, was: FieldValue?, ours: FieldValue, theirs: FieldValue)
    /// A step that is new.
    case addition(Step)
    /// A step that is no more, as the site has it.
    case removal(Step, changedHere: Bool)
  }

  /// By what an answer in a form finds its offer again: the step, and the field if it is about one.
  struct ID: Hashable, Sendable, Codable {
    let step: Step.ID
    let field: StepField?
  }

  var id: ID {
    if case .field(let field, _, _, _) = what {
      ID(step: step, field: field)
    } else {
      ID(step: step, field: nil)
    }
  }

  /// Whether the site has changed the same thing, so that taking the offer loses what it has written.
  var isConflict: Bool {
    switch what {
    case .field(_, let was, let ours, _): was != ours
    case .addition: false
    case .removal(_, let changedHere): changedHere
    }
  }
}
