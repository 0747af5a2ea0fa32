import Districting

/// Why there is no proposal.
enum ProposalRefusal: Error, Sendable, Equatable {
  case nobody
  case tooLarge(size: Int, places: Int)
  case tooMany(networks: Int, most: Int)
  case tooFew(networks: Int, fewest: Int)
  /// Two that are to be together and apart.
  case contradiction(String, String)
  /// More are to be together than a network holds.
  case togetherTooMany([String])
}

extension ProposalGround {
  /// Proposes networks: connected by land and bridges, and by ferries when they count; of the sizes asked for; with
  /// enough trainers where that can be; with the fewest neighbours kept apart, and then the shortest distances. The
  /// same ground and the same wishes give the same networks.
  func proposal(_ terms: ProposalTerms, _ choices: ProposalChoices = ProposalChoices())
    throws(ProposalRefusal)
    -> Proposal
  {
    guard !places.isEmpty else { throw .nobody }
    let numbers = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1.code, $0) })
    func pairs(_ pairs: [CodePair]) -> [Pair] {
      pairs.compactMap { pair in
        numbers[pair.one].flatMap { one in numbers[pair.other].map { Pair(one, $0) } }
      }
    }
    var wishes = Wishes(sizes: terms.sizes)
    wishes.count = terms.count
    wishes.weights = places.map(\.trainers)
    wishes.leastWeight = knowsTrainers ? ProposalTerms.leastTrainers : 0
    wishes.moveCost = terms.keeping
    wishes.together = pairs(choices.together)
    wishes.apart = pairs(choices.apart)
    wishes.locked = choices.locked.map { $0.compactMap { numbers[$0] } }
    for (code, part) in choices.standing { if let place = numbers[code] { wishes.standing[place] = part } }
    let neighbours = neighbourhoods(ferries: terms.ferries).map { CodePair($0.one, $0.other) }
    let territory = Territory(
      places: places.count, neighbours: pairs(neighbours),
      distances: { self.places[$0].municipality.kilometres(to: self.places[$1].municipality) })
    let division: Division
    do {
      division = try territory.divided(wishes)
    } catch {
      throw refusal(error, terms)
    }
    func codes(_ groups: [[Int]]) -> [[String]] { groups.map { $0.map { places[$0].code } } }
    return assessed(codes(division.groups), alone: codes(division.alone), terms, isBest: division.isBest)
  }

  private func refusal(_ reason: Impossible, _ terms: ProposalTerms) -> ProposalRefusal {
    switch reason {
    case .sizeBeyondPlaces(let places): .tooLarge(size: terms.sizes.lowerBound, places: places)
    case .tooMany(let networks, let most, _): .tooMany(networks: networks, most: most)
    case .tooFew(let networks, let fewest, _): .tooFew(networks: networks, fewest: fewest)
    case .contradiction(let pair): .contradiction(places[pair.one].code, places[pair.other].code)
    case .togetherTooMany(let cluster): .togetherTooMany(cluster.map { places[$0].code })
    }
  }
}
