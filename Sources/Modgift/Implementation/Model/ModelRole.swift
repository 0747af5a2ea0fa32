/// Who does a step. What each is called is the model's to say.
enum ModelRole: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
  /// Who decides at the site.
  case manager
  /// Who coordinates at the site.
  case lead
  /// Who does it with the citizens.
  case trainer
}
