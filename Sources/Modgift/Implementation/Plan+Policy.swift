import Storage

/// Who may do what with a plan: pure predicates, one rule each.
extension Viewer {
  /// Whether a site's plan is theirs to start and to work: trainer, peer or manager there today.
  func worksPlan(at site: Site.ID) -> Bool { workplaces.contains(site) }

  /// Whether they may publish a version of the model.
  var mayPublishModel: Bool { isCoordinator }
}

extension PlanStep {
  /// Whether it can be set aside: the model's core can't.
  var maySetAside: Bool { state == .open && !wording.based.isCore }
}
