/// What the programme can know of a site without asking it.
enum KnownFact: String, Hashable, Sendable, CaseIterable {
  /// How many trainers have a role there today.
  case activeTrainers = "active-trainers"
  /// Inhabitants per square kilometre.
  case density
  /// Whether it is reached by ferry or by air only.
  case island
  case inhabitants
  /// Days since the newest training of an active trainer, where none of them has held a course since.
  case daysSinceTraining = "days-since-training"
}
