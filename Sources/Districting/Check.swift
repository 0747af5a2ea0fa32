extension Territory {
  /// What can be said to be impossible before anything is tried.
  func check(_ wishes: Wishes, _ wide: [PlaceSet], lockedGroups: Int) throws(Impossible) {
    let sizes = wishes.sizes
    guard sizes.lowerBound >= 1, sizes.lowerBound <= places else { throw .sizeBeyondPlaces(places: places) }
    if let clash = Set(wishes.together).intersection(wishes.apart).min() { throw .contradiction(clash) }
    let tied = pieces(of: PlaceSet(0..<places), adjacency(places, wishes.together))
    for cluster in tied where cluster.count > 1 {
      guard cluster.count <= sizes.upperBound else { throw .togetherTooMany(places: Array(cluster)) }
      let clash = wishes.apart.sorted().first { cluster.contains($0.one) && cluster.contains($0.other) }
      if let clash { throw .contradiction(clash) }
    }
    guard let count = wishes.count else { return }
    let free = wide.reduce(0) { $0 + $1.count }
    let fewest = wide.reduce(lockedGroups) {
      $0 + $1.count / sizes.upperBound + ($1.count % sizes.upperBound > 0 ? 1 : 0)
    }
    let most = wide.reduce(lockedGroups) { $0 + $1.count / sizes.lowerBound }
    guard count >= fewest else { throw .tooFew(groups: count, fewest: fewest, places: free) }
    guard count <= Swift.max(fewest, most) else { throw .tooMany(groups: count, most: most, places: free) }
  }
}
