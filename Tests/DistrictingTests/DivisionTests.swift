import Testing

@testable import Districting

struct DivisionTests {
  @Test(arguments: 1...12) func `what is found is as good as the best of all ways there are`(seed: UInt64)
    throws
  {
    var chance = Chance(seed: seed)
    let territory = Territory(
      places: 9, neighbours: randomNeighbours(9, &chance), distances: { ($0 * 7 + $1 * 7) % 13 + 1 })
    var wishes = Wishes(sizes: 2...4)
    wishes.weights = (0..<9).map { _ in chance.next(below: 4) }
    wishes.leastWeight = 3
    let division = try territory.divided(wishes)
    let everything = PlaceSet(0..<9)
    let map = PlaceMap(territory, Array(0..<9), together: [])
    let tariff = Tariff(map, wishes)
    func cost(_ groups: [PlaceSet]) -> Int {
      groups.reduce(0) { total, group in
        total + tariff.cost(of: PlaceSet(map.places.indices.filter { group.contains(map.places[$0]) }))
      }
    }
    let links = adjacency(9, territory.neighbours)
    let least = partitions(of: everything) { pieces(of: $0, links).count == 1 }.map(cost).min()
    #expect(cost((division.groups + division.alone).map { PlaceSet($0) }) == least)
    #expect(division.isBest)
  }

  @Test(arguments: 1...10) func `every place is in a connected group of the size, or stands alone`(
    seed: UInt64
  ) throws {
    var chance = Chance(seed: seed)
    let territory = Territory(places: 40, neighbours: randomNeighbours(40, &chance))
    let sizes = 3...(4 + Int(seed % 9))
    let division = try territory.divided(Wishes(sizes: sizes), seed: seed)
    let links = adjacency(40, territory.neighbours)
    #expect((division.groups + division.alone).flatMap(\.self).sorted() == Array(0..<40))
    for group in division.groups {
      #expect(sizes.contains(group.count) && pieces(of: PlaceSet(group), links).count == 1)
    }
    #expect(try territory.divided(Wishes(sizes: sizes), seed: seed) == division)
  }

  @Test func `wishes are met, and what is locked stays`() throws {
    let territory = grid(6, 4)
    var wishes = Wishes(sizes: 3...6)
    wishes.together = [Pair(0, 23)]
    wishes.apart = [Pair(8, 9), Pair(8, 14)]
    wishes.locked = [[2, 3]]
    let division = try territory.divided(wishes)
    #expect(division.groups.contains([2, 3]))
    #expect(division.groups.contains { $0.contains(0) && $0.contains(23) })
    #expect(!division.groups.contains { $0.contains(8) && ($0.contains(9) || $0.contains(14)) })
  }

  @Test func `what stands is kept, and the less the lighter it weighs`() throws {
    let territory = grid(6, 4)
    var wishes = Wishes(sizes: 4...6)
    // Six rows of four, which cuts more pairs than the best four blocks of six.
    wishes.standing = Dictionary(uniqueKeysWithValues: (0..<24).map { ($0, $0 % 6) })
    wishes.moveCost = 50
    let rows = try territory.divided(wishes)
    #expect(rows.groups.allSatisfy { Set($0.map { $0 % 6 }).count == 1 })
    wishes.moveCost = 0
    let free = try territory.divided(wishes)
    #expect(free.pairsCut < rows.pairsCut)
  }

  @Test func `so many groups as were asked for`() throws {
    let territory = grid(6, 4)
    for count in 4...8 {
      var wishes = Wishes(sizes: 3...6)
      wishes.count = count
      #expect(try territory.divided(wishes).groups.count == count)
    }
  }

  @Test func `the impossible is named`() {
    let territory = grid(6, 4)
    func refusal(_ change: (inout Wishes) -> Void) -> Impossible? {
      var wishes = Wishes(sizes: 3...6)
      change(&wishes)
      do {
        _ = try territory.divided(wishes)
        return nil
      } catch { return error }
    }
    #expect(refusal { $0.sizes = 30...40 } == .sizeBeyondPlaces(places: 24))
    #expect(refusal { $0.count = 9 } == .tooMany(groups: 9, most: 8, places: 24))
    #expect(refusal { $0.count = 3 } == .tooFew(groups: 3, fewest: 4, places: 24))
    #expect(refusal { $0.count = -1 } == .tooFew(groups: -1, fewest: 4, places: 24))
    #expect(
      refusal {
        $0.together = [Pair(0, 1), Pair(1, 2)]
        $0.apart = [Pair(2, 0)]
      } == .contradiction(Pair(0, 2)))
    #expect(
      refusal { $0.together = (0..<7).map { Pair($0, $0 + 1) } } == .togetherTooMany(places: Array(0...7)))
    #expect(refusal { $0.sizes = 1...1 } == nil)
  }

  @Test func `nothing to divide, and nonsense for neighbours, is no trouble`() throws {
    #expect(throws: Impossible.sizeBeyondPlaces(places: 0)) {
      try Territory(places: 0, neighbours: []).divided(Wishes(sizes: 1...2))
    }
    let odd = Territory(places: 2, neighbours: [Pair(0, 0), Pair(0, 7), Pair(-3, 1)])
    #expect(try odd.divided(Wishes(sizes: 2...3)).alone == [[0], [1]])
    #expect(Territory(places: 9_000, neighbours: []).places == 128)
  }
}

private func grid(_ columns: Int, _ rows: Int) -> Territory {
  var pairs: [Pair] = []
  for place in 0..<columns * rows {
    if place % columns < columns - 1 { pairs.append(Pair(place, place + 1)) }
    if place / columns < rows - 1 { pairs.append(Pair(place, place + columns)) }
  }
  return Territory(places: columns * rows, neighbours: pairs)
}

private func randomNeighbours(_ places: Int, _ chance: inout Chance) -> [Pair] {
  var pairs = (1..<places).map { Pair($0, Swift.max(0, $0 - 1 - chance.next(below: 4))) }
  for _ in 0..<places / 2 { pairs.append(Pair(chance.next(below: places), chance.next(below: places))) }
  return pairs
}

/// Every way to divide a set into parts that pass.
private func partitions(of set: PlaceSet, where passes: (PlaceSet) -> Bool) -> [[PlaceSet]] {
  guard let first = set.first else { return [[]] }
  let others = Array(set.subtracting(PlaceSet(first)))
  return (0..<1 << others.count).flatMap { choice -> [[PlaceSet]] in
    let part = PlaceSet([first] + others.indices.filter { choice >> $0 & 1 == 1 }.map { others[$0] })
    return passes(part) ? partitions(of: set.subtracting(part), where: passes).map { [part] + $0 } : []
  }
}
