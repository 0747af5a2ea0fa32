/// What can only be seen of a model as a whole.
extension ModelReader {
  mutating func checkWhole(_ model: Model, _ file: Written) {
    let stepPlaces = places(of: "steps", in: file)
    for (phase, place) in zip(model.phases, places(of: "phases", in: file).ordered)
    where !model.steps.contains(where: { $0.phase == phase.id && !$0.isOptional }) {
      report(.phaseWithoutSteps, at: place)
    }
    if let loop = firstLoop(in: waits(of: model.steps)) {
      report(.waitsLoop(loop), at: loop.first.flatMap { stepPlaces[$0.text] } ?? file.place)
    }
    let rulePlaces = places(of: "rules", in: file)
    for rule in model.rules {
      let place = rulePlaces[rule.id.text] ?? file.place
      for change in rule.changes { check(change, in: model, at: place) }
    }
  }

  private mutating func check(_ change: Change, in model: Model, at place: FilePosition) {
    switch change {
    case .add(let id):
      if let step = model.step(id), !step.isOptional { report(.notOptional(id), at: place) }
    case .drop(let id):
      if let step = model.step(id), step.isCore { report(.coreIsDropped(id), at: place) }
    case .merge(let ids, let target):
      let merged = ids.filter { $0 != target }
      for id in merged where model.step(id)?.isCore == true { report(.coreIsDropped(id), at: place) }
      let minutes = ids.compactMap { model.step($0)?.minutes.trainer }.reduce(0, +)
      if minutes > Minutes.trainerLimit { report(.trainerMinutes(minutes), at: place) }
      let joined = waits(of: model.steps, merging: merged, into: target)
      if firstLoop(in: waits(of: model.steps)) == nil, let loop = firstLoop(in: joined) {
        report(.mergeLoops(loop), at: place)
      }
    case .shift, .set: break
    }
  }

  /// Where each thing of a list stands, by its id.
  private func places(of key: String, in file: Written) -> Places {
    let items = file[key]?.items ?? []
    return Places(
      ordered: items.map { $0["id"]?.place ?? $0.place },
      byID: Dictionary(
        items.map { ($0["id"]?.text ?? "", $0.place) }, uniquingKeysWith: { first, _ in first }))
  }

  private struct Places {
    let ordered: [FilePosition]
    let byID: [String: FilePosition]
    subscript(id: String) -> FilePosition? { byID[id] }
  }
}
