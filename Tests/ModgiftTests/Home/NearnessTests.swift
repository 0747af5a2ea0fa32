import Testing

@testable import Modgift

struct NearnessTests {
  private let nurse = Work(profession: "Sygeplejerske", population: 80_000)

  @Test func `the same profession is seen whatever its capitals`() {
    #expect(nearness(of: nurse, to: Work(profession: " sygeplejerske", population: nil)).isSameProfession)
    #expect(!nearness(of: nurse, to: Work(profession: "pædagog", population: nil)).isSameProfession)
    let nobody = Work(profession: "", population: nil)
    #expect(!nearness(of: nobody, to: nobody).isSameProfession)
  }

  @Test(arguments: [
    (80_000, true), (120_000, true), (120_001, false), (53_334, true), (53_333, false), (0, false),
  ])
  func `sizes are alike within half as much again`(population: Int, isAlike: Bool) {
    let other = Work(profession: "", population: population)
    #expect(nearness(of: nurse, to: other).isSameSize == isAlike)
    #expect(nearness(of: other, to: nurse).isSameSize == isAlike)
  }

  @Test func `the profession counts for more than the size`() {
    let profession = Nearness(isSameProfession: true)
    let size = Nearness(isSameSize: true)
    #expect(Nearness() < size && size < profession)
    #expect(profession < Nearness(isSameProfession: true, isSameSize: true))
  }

  @Test func `the reason is said in words`() {
    let both = Nearness(isSameProfession: true, isSameSize: true)
    #expect(
      Danish().nearness(both, profession: "Sygeplejerske")
        == "Også sygeplejerske, kommune på størrelse med din")
    #expect(Danish().nearness(Nearness(isSameSize: true), profession: "x") == "Kommune på størrelse med din")
    #expect(English().nearness(Nearness(), profession: "nurse").isEmpty)
  }
}
