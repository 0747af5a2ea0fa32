import Storage
import Testing

@testable import Modgift

/// Whom a question finds, and why.
struct HelperMatchTests {
  private let today: Day
  private let seeker: QuestionSeeker

  init() throws {
    today = try day("2026-03-02")
    seeker = QuestionSeeker(
      person: try key(1), sites: [try key(1)],
      facts: PlaceFacts(size: 40, provider: "own", density: 100), role: .trainer, profession: "Sygeplejerske")
  }

  private func helper(
    _ number: Int64, site: Int64? = nil, size: Int? = 500, provider: Question.Choice.ID? = "private",
    step ago: Int? = nil, helped: Int = 0, asked: [Int] = [9]
  ) throws -> PossibleHelper {
    PossibleHelper(
      person: try key(number), site: try key(site ?? number),
      facts: PlaceFacts(size: size, provider: provider, density: 4_000), role: .manager,
      profession: "Pædagog",
      tookStepOn: ago.map { today.advanced(by: -$0) }, helpedLike: helped,
      askings: asked.map { today.advanced(by: -$0) })
  }

  private func matched(_ people: [PossibleHelper], except told: Set<Person.ID> = []) -> [Int64] {
    helperMatches(for: seeker, among: people, except: told, on: today).map(\.person.number)
  }

  @Test func `whoever took the step comes first, then whoever answered the like, then the like place`() throws
  {
    let people = [
      try helper(2), try helper(3, size: 50), try helper(4, helped: 2), try helper(5, step: 100),
    ]
    #expect(matched(people) == [5, 4, 3])
    let first = try #require(helperMatches(for: seeker, among: people, on: today).first)
    #expect(first.reasons == [.tookStep(on: today.advanced(by: -100))])
  }

  @Test func `every reason is given`() throws {
    var all = try helper(2, size: 60, provider: "own", step: 3, helped: 1, asked: [])
    all = PossibleHelper(
      person: all.person, site: all.site, facts: PlaceFacts(size: 60, provider: "own", density: 90),
      role: .trainer, profession: " sygeplejerske", tookStepOn: all.tookStepOn, helpedLike: 1)
    #expect(
      helperMatches(for: seeker, among: [all], on: today).map(\.reasons) == [
        [
          .tookStep(on: today.advanced(by: -3)), .answeredTheLike(1), .sameProvider, .similarSize,
          .sameProfession, .sameRole, .similarDensity, .notAskedLately,
        ]
      ])
  }

  @Test func `nobody is asked a third time in thirty days`() throws {
    #expect(
      try matched([helper(2, asked: [0, 29]), helper(3, asked: [1, 30]), helper(4, asked: [])]) == [4, 3])
  }

  @Test func `not whoever opted out, is away, was told already or asked themself`() throws {
    var (out, away) = (try helper(2), try helper(3))
    out.hasOptedOut = true
    away.isHere = false
    #expect(try matched([out, away, helper(1), helper(4), helper(5)], except: [try key(4)]) == [5])
  }

  @Test func `colleagues of one's own site only when there is nobody else`() throws {
    let colleague = try helper(2, site: 1, step: 5)
    #expect(try matched([colleague, helper(3)]) == [3])
    #expect(matched([colleague]) == [2])
  }

  @Test func `somebody at two sites is asked once`() throws {
    #expect(try matched([helper(2, site: 5), helper(2, site: 6, step: 4), helper(3)]) == [2, 3])
  }
}
