import Storage

/// How far a municipality has come, for the map.
enum TileState: Sendable, Hashable {
  case noPlan
  /// At a phase, counted from 0.
  case at(Int)
  case finished
}

/// What each municipality shows: its own plan, else that of a site that lies in it and has come furthest.
func tileStates(_ plans: [PlanStatus], _ sites: [SitePlace], of model: Model) -> [Site.ID: TileState] {
  let bySite = Dictionary(plans.map { ($0.site, state(of: $0, model)) }) { first, _ in first }
  var states: [Site.ID: TileState] = [:]
  for site in sites {
    guard let state = bySite[site.id] else { continue }
    if site.kind == .municipality {
      states[site.id] = state
    } else if let around = site.locatedIn, bySite[around] == nil {
      states[around] = furthest(states[around], state)
    }
  }
  return states
}

private func state(of plan: PlanStatus, _ model: Model) -> TileState {
  guard let next = plan.next else { return .finished }
  return .at(model.phases.firstIndex { $0.id == next.phase } ?? 0)
}

private func furthest(_ one: TileState?, _ other: TileState) -> TileState {
  switch (one, other) {
  case (.finished, _), (_, .finished): .finished
  case (.at(let one), .at(let other)): .at(max(one, other))
  default: other
  }
}

extension TileState {
  /// The step of colour, 0 to 4, however many phases the model has.
  func colour(phases: Int) -> Int {
    switch self {
    case .noPlan: 0
    case .at(let phase): 1 + min(3, phase * 4 / max(1, phases))
    case .finished: 4
    }
  }
}
