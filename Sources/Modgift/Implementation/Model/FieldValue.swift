/// What stands in a field of a step.
enum FieldValue: Hashable, Sendable, Codable {
  case text(LocalText)
  case bullets(LocalBullets)
  case number(Int)
  case minutes(Minutes)
  case owner(ModelRole)
  case phase(Phase.ID)
  case evidence(Evidence)
  case steps([Step.ID])
  case materials([Material.ID])
  case barriers([KnownBarrier.ID])
  /// A field that may be empty, and is.
  case absent
}
