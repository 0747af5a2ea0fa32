import Storage
import Testing

@testable import Modgift

struct PlanStatusTests {
  private let start = Day.epoch.advanced(by: 20_000)

  @Test func `a plan stands still when something is overdue and nothing was done for eight weeks`() {
    let plan = status(steps: [step("a", done: 0), step("b", due: 10)])
    #expect(!plan.standsStill(on: start.advanced(by: 56)))
    #expect(plan.standsStill(on: start.advanced(by: 57)))
    let ahead = status(steps: [step("a", done: 0), step("b", due: 90)])
    #expect(!ahead.standsStill(on: start.advanced(by: 60)))
    let stuck = status(steps: [step("a", done: 0), step("b", due: 90, isStuck: true)])
    #expect(stuck.standsStill(on: start.advanced(by: 60)))
    #expect(!status(steps: [step("a", done: 0)]).standsStill(on: start.advanced(by: 500)))
  }

  @Test func `what is set aside neither counts nor is waited for`() {
    let plan = status(steps: [step("a", state: .aside), step("b", done: 4)])
    #expect(plan.next == nil && plan.counted.count == 1 && plan.share(after: 4) == 100)
    #expect(plan.share(after: 3) == 0)
  }

  @Test
  func `a plan is held against those that have been at it as long, of its size, and never fewer than five`()
    throws
  {
    let today = start.advanced(by: 100)
    let own = status(1, size: 100, steps: (0..<10).map { step("s\($0)", done: $0 < 3 ? 5 : nil) })
    func other(_ number: Int64, _ size: Int, done: Int, from: Int = 0) -> PlanStatus {
      status(
        number, size: size, from: from,
        steps: (0..<10).map { step("s\($0)", done: $0 < done ? from + 6 : nil) })
    }
    let alike = (0..<5).map { other(Int64($0) + 2, 60 + $0 * 30, done: $0 + 1, from: -30) }
    let unlike = [other(20, 300, done: 10), other(21, 40, done: 10), other(22, 100, done: 10, from: 1)]
    let similar = try #require(SimilarPlaces(own, among: [own] + alike + unlike, on: today))
    #expect(similar.own == 30)
    #expect(similar.band == Band([10, 20, 30, 40, 50]))
    #expect(SimilarPlaces(own, among: [own] + alike.dropLast() + unlike, on: today) == nil)
  }

  @Test func `hours are behind for what is done as often as its weeks have come`() {
    var often = Step.bare("often", week: 10)
    often.minutes = Minutes(manager: 10, trainer: 20)
    often.times = 4
    var once = Step.bare("once")
    once.minutes = Minutes(lead: 15, trainer: 30)
    once.parts = 2
    let early = YearHours([(often, true), (once, false)], week: 1)
    #expect(early.spent == Minutes(manager: 10, trainer: 20))
    #expect(early.toCome == Minutes(manager: 30, lead: 15, trainer: 120))
    let late = YearHours([(often, true), (once, true)], week: 52)
    #expect(late.toCome == Minutes())
    #expect(late.year == Minutes(manager: 40, lead: 15, trainer: 140))
  }

  @Test func `who stands at a step is shown those who took it, the latest first and three at most`() {
    let taken = (1...4).map { status($0, steps: [step("a", done: Int($0)), step("b", due: 200)]) }
    let asker = status(9, steps: [step("a", isStuck: true), step("b", due: 200)])
    let help = helpAmong(taken + [asker])
    #expect(help.count == 1)
    #expect(help.first?.isStuck == true && help.first?.asker == asker.site)
    #expect(help.first?.takers.map(\.site) == [4, 3, 2].map { fixedKey($0) })
  }

  @Test func `a municipality's tile is its own plan's, else that of a provider in it that has come furthest`()
    throws
  {
    let model = try #require(BuiltInModels.all.first { $0.id.text == "naloxone" })
    let phases = model.phases.map(\.id)
    func at(_ site: Int64, _ phase: Int) -> PlanStatus {
      status(site, steps: [step("a", phase: phases[phase])])
    }
    let sites = [
      try site(1, .municipality), try site(2, .municipality), try site(3, .privateProvider, in: 2),
      try site(4, .privateProvider, in: 2), try site(5, .privateProvider, in: 1),
    ]
    let states = tileStates([at(1, 0), at(3, 2), at(4, 5), at(5, 6)], sites, of: model)
    #expect(states == [fixedKey(1): .at(0), fixedKey(2): .at(5)])
    #expect(phases.indices.map { TileState.at($0).colour(phases: 7) } == [1, 1, 2, 2, 3, 3, 4])
  }

  private func status(
    _ number: Int64 = 1, size: Int = 100, from: Int = 0, steps: [StepStatus]
  ) -> PlanStatus {
    PlanStatus(
      plan: fixedKey(number), site: fixedKey(number), revision: 1, version: fixedKey(1), model: "m",
      startsOn: start.advanced(by: from), place: PlaceFacts(size: size, provider: nil, density: nil),
      steps: steps)
  }

  private func step(
    _ name: String, phase: Phase.ID = "p", state: PlanStep.State? = nil, due: Int = 0, done: Int? = nil,
    isStuck: Bool = false
  ) -> StepStatus {
    StepStatus(
      step: Step.ID(stringLiteral: name), phase: phase, state: state ?? (done == nil ? .open : .done),
      dueOn: start.advanced(by: due), doneOn: done.map { start.advanced(by: $0) },
      stuckAt: isStuck ? World.start : nil, barrier: nil)
  }

  private func site(_ number: Int64, _ kind: Site.Kind, in around: Int64? = nil) throws -> SitePlace {
    SitePlace(
      id: fixedKey(number), code: "\(number)", kind: kind, name: "", region: "",
      locatedIn: around.map { fixedKey($0) }, network: nil, networkName: nil)
  }
}
