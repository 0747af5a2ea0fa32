import Testing

@testable import Modgift

/// The networks that are proposed for Denmark, held to what is known of the best there are.
struct ProposalTests {
  /// With ferries all 98 municipalities are in networks of four to seven. The best keeps 63 of the 198 pairs of
  /// neighbours apart: a linear programme over all 93,079 groups there could be, solved by HiGHS, has no less than 63.
  @Test func `with ferries all 98 municipalities are placed, 63 pairs kept apart, and no fewer can be`()
    throws
  {
    let proposal = try ProposalGround.everywhere.proposal(ProposalTerms(scope: .all, ferries: true))
    #expect(proposal.pairsCut == 63 && proposal.pairs == 198 && proposal.isBest)
    #expect(proposal.alone.isEmpty)
    expectSound(proposal, ferries: true)
  }

  /// Without ferries five islands have no neighbours. For the other 93 the linear programme says 59.8, so 60.
  @Test func `without ferries 60 pairs are kept apart, and five islands get an answer`() throws {
    let proposal = try ProposalGround.everywhere.proposal(ProposalTerms(scope: .all))
    #expect(proposal.pairsCut == 60 && proposal.pairs == 192 && proposal.isBest)
    #expect(proposal.alone.map(\.codes) == [["0400"], ["0492"], ["0563"], ["0741"], ["0825"]])
    #expect(proposal.alone.map(\.nearest) == ["0259", "0479", "0561", "0727", "0813"])
    #expect(
      proposal.alone.map { Danish().alone($0, municipalityName) }.first
        == "Bornholm er en ø uden bro. Færgen går til Køge: regn færger med, eller sæt den sammen med Køge.")
    expectSound(proposal, ferries: false)
  }

  @Test(arguments: [(3, 5), (5, 8), (4, 4), (2, 3), (8, 12), (30, 40)])
  func `whatever the size, networks are connected and everybody is placed or told why`(least: Int, most: Int)
    throws
  {
    let terms = ProposalTerms(scope: .all, sizes: least...most)
    let proposal = try ProposalGround.everywhere.proposal(terms)
    let placed = (proposal.parts.flatMap(\.codes) + proposal.alone.flatMap(\.codes)).sorted()
    #expect(placed == Municipality.all.map(\.code))
    #expect(proposal.parts.allSatisfy { $0.flaws.isEmpty && (least...most).contains($0.codes.count) })
    #expect(try ProposalGround.everywhere.proposal(terms) == proposal)
  }

  @Test(arguments: [
    (30, 40, 20, "20 networks of that size are impossible: there are municipalities for 3 at most."),
    (4, 7, 3, "3 networks of that size can't hold all: it takes 14 at least."),
    (98, 98, 2, "2 networks of that size are impossible: there are municipalities for 0 at most."),
  ])
  func `the impossible is refused with a reason`(least: Int, most: Int, count: Int, said: String) {
    let terms = ProposalTerms(scope: .all, sizes: least...most, count: count)
    let refusal = #expect(throws: ProposalRefusal.self) { try ProposalGround.everywhere.proposal(terms) }
    #expect(refusal.map { English().refused($0, municipalityName) } == said)
  }

  @Test(arguments: 14...20) func `as many networks as were asked for`(count: Int) throws {
    let terms = ProposalTerms(scope: .all, count: count)
    #expect(try ProposalGround.everywhere.proposal(terms).parts.count == count)
  }

  @Test func `a network has eight trainers where that can be, even if more neighbours are kept apart`() throws
  {
    let few = ["0210", "0217", "0219", "0250", "0260", "0270"]
    var places = Municipality.all.map { ProposalGround.Place(municipality: $0, trainers: 3) }
    for index in places.indices where few.contains(places[index].code) { places[index].trainers = 1 }
    let ground = ProposalGround(places: places, knowsTrainers: true)
    let proposal = try ground.proposal(ProposalTerms(scope: .all))
    #expect(proposal.parts.allSatisfy { $0.trainers >= 8 && $0.flaws.isEmpty })
    #expect(proposal.isBest)
  }

  @Test func `what stands is kept when some join, and what moving costs decides how much`() throws {
    let all = ProposalGround.everywhere
    let late = Set(["0306", "0482", "0665", "0773", "0849", "0151"])
    let before = ProposalGround(places: all.places.filter { !late.contains($0.code) })
    let first = try before.proposal(ProposalTerms(scope: .all))
    var choices = ProposalChoices()
    for (index, part) in first.parts.enumerated() {
      for code in part.codes { choices.standing[code] = index }
    }
    func moved(_ keeping: Int) throws -> (moved: Int, cut: Int) {
      let proposal = try all.proposal(ProposalTerms(scope: .all, keeping: keeping), choices)
      let moved = first.parts.reduce(0) { count, part in
        count + part.codes.count
          - (proposal.parts.map { Set($0.codes).intersection(part.codes).count }.max() ?? 0)
      }
      return (moved, proposal.pairsCut)
    }
    let free = try moved(0)
    let kept = try moved(20)
    #expect(free.cut == 60)
    #expect(kept.moved < free.moved && kept.cut >= free.cut)
    #expect(kept.moved <= late.count)
  }

  @Test func `locks and wishes are kept`() throws {
    var choices = ProposalChoices()
    choices.locked = [["0101", "0147"]]
    choices.apart = [CodePair("0306", "0326")]
    choices.together = [CodePair("0400", "0101"), CodePair("0657", "0661")]
    choices.together.removeFirst()
    let proposal = try ProposalGround.everywhere.proposal(ProposalTerms(scope: .all), choices)
    #expect(proposal.parts.first { $0.codes.contains("0101") }?.codes == ["0101", "0147"])
    #expect(proposal.parts.first { $0.codes.contains("0101") }?.flaws == [.tooSmall])
    #expect(!proposal.parts.contains { $0.codes.contains("0306") && $0.codes.contains("0326") })
    #expect(proposal.parts.contains { $0.codes.contains("0657") && $0.codes.contains("0661") })
  }

  private func expectSound(_ proposal: Proposal, ferries: Bool) {
    for part in proposal.parts {
      #expect((4...7).contains(part.codes.count) && part.flaws.isEmpty)
    }
    var home: [String: Int] = [:]
    for (index, part) in proposal.parts.enumerated() { for code in part.codes { home[code] = index } }
    let ways = Neighbourhood.all.filter { ferries || $0.way != .ferry }
    #expect(ways.count { home[$0.one] == nil || home[$0.one] != home[$0.other] } == proposal.pairsCut)
    #expect(Set(home.keys).count + proposal.alone.count == 98)
  }
}
