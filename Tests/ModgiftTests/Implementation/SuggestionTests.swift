import Storage
import Testing

@testable import Modgift

/// Who is suggested to somebody who is stuck, in known cases.
struct SuggestionTests {
  private let today: Day
  private let seeker: StepSeeker

  init() throws {
    today = try #require(Day(iso: "2026-11-22"))
    seeker = StepSeeker(
      person: try SuggestionTests.key(1), site: try SuggestionTests.key(1),
      facts: PlaceFacts(size: 40, provider: "own", density: 100), role: .trainer, profession: "Sygeplejerske")
  }

  private static func key<Of>(_ number: Int64) throws -> Key<Of> { try #require(Key(number: number)) }

  private func taker(
    _ number: Int64, site: Int64? = nil, size: Int? = 500, provider: Question.Choice.ID? = "private",
    density: Int? = 4_000, role: Role.Kind = .manager, profession: String = "Pædagog", done ago: Int = 800,
    asked: [Int] = [], hasAnswered: Bool = false, isActive: Bool = true, hasOptedOut: Bool = false
  ) throws -> StepTaker {
    StepTaker(
      person: try SuggestionTests.key(number), site: try SuggestionTests.key(site ?? number),
      facts: PlaceFacts(size: size, provider: provider, density: density), role: role, profession: profession,
      doneOn: today.advanced(by: -ago), days: 12, askedOn: asked.map { today.advanced(by: -$0) },
      hasAnswered: hasAnswered,
      isActive: isActive, hasOptedOut: hasOptedOut)
  }

  private func suggested(_ takers: [StepTaker]) -> [Int64] {
    suggestions(for: seeker, among: takers, on: today).map(\.person.number)
  }

  @Test func `the likest place comes first, and every reason is given`() throws {
    let found = suggestions(
      for: seeker,
      among: [
        try taker(2), try taker(3, size: 60),
        try taker(
          4, size: 80, provider: "own", density: 150, role: .trainer, profession: " sygeplejerske ", done: 365
        ),
        try taker(5, provider: "own"),
      ], on: today)
    #expect(found.map(\.person.number) == [4, 5, 3])
    #expect(
      found.map(\.reasons) == [
        [
          .sameProvider, .similarSize, .sameProfession, .sameRole, .similarDensity, .recently,
          .tookStep(on: today.advanced(by: -365), days: 12),
        ],
        [.sameProvider, .tookStep(on: today.advanced(by: -800), days: 12)],
        [.similarSize, .tookStep(on: today.advanced(by: -800), days: 12)],
      ])
  }

  @Test func `nobody of the same site, and not oneself`() throws {
    #expect(suggested([try taker(2, site: 1), try taker(1, site: 9)]) == [])
  }

  @Test func `nobody who has left or wants to be left alone`() throws {
    #expect(suggested([try taker(2, isActive: false), try taker(3, hasOptedOut: true)]) == [])
  }

  @Test func `nobody a third time in thirty days`() throws {
    #expect(suggested([try taker(2, asked: [0, 29])]) == [])
    #expect(suggested([try taker(2, asked: [0, 30])]) == [2])
    #expect(suggested([try taker(2, asked: [3])]) == [2])
  }

  @Test func `of two as good, whoever was asked less and has done it later`() throws {
    #expect(suggested([try taker(2, asked: [3]), try taker(3)]) == [3, 2])
    #expect(suggested([try taker(2, done: 500), try taker(3, done: 400)]) == [3, 2])
    #expect(suggested([try taker(3), try taker(2)]) == [2, 3])
  }

  @Test func `who has answered others about the step comes before who has not`() throws {
    #expect(suggested([try taker(2), try taker(3, hasAnswered: true)]) == [3, 2])
    #expect(
      suggestions(for: seeker, among: [try taker(3, hasAnswered: true)], on: today).first?.reasons
        == [.answeredBefore, .tookStep(on: today.advanced(by: -800), days: 12)])
  }

  @Test func `three places before two of the same`() throws {
    let takers = [
      try taker(2, site: 7, provider: "own"), try taker(3, site: 7, provider: "own"), try taker(4),
      try taker(5),
      try taker(6),
    ]
    #expect(suggested(takers) == [2, 4, 5])
    #expect(suggested(Array(takers.prefix(3))) == [2, 4, 3])
  }

  @Test func `a person who has two roles is suggested once`() throws {
    #expect(suggested([try taker(2, site: 7), try taker(2, site: 8)]) == [2])
  }

  @Test func `the order in which people are handed in doesn't matter`() throws {
    var takers = try (2..<40).map { try taker($0, size: 20 + Int($0 * 7 % 50), done: Int($0 * 37 % 900)) }
    let expected = suggested(takers)
    var source = SeededGenerator(seed: 3)
    for _ in 0..<20 {
      takers.shuffle(using: &source)
      #expect(suggested(takers) == expected)
    }
  }

  @Test(arguments: [
    (40, 80, true), (40, 81, false), (40, 20, true), (40, 19, false), (0, 0, false), (7, 13, true),
  ])
  func `sizes are alike up to twice`(one: Int, other: Int, alike: Bool) {
    let first = PlaceFacts(size: one, provider: nil, density: nil)
    let second = PlaceFacts(size: other, provider: nil, density: nil)
    #expect(first.likeness(to: second).contains(.size) == alike)
    #expect(second.isLike(first) == alike)
  }
}
