import Storage
import Testing

@testable import Modgift

/// The real rules on a simulated clock. The figures hang on the assumptions; the promises must not.
struct SimulationTests {
  private static func series(_ days: Int = 240) throws -> SimulationSeries {
    let start = try #require(Day(year: 2027, month: 1, day: 4))
    return try SimulationSeries(seeds: [1, 2], days: days, exit: 60, start: start)
  }

  @Test func `no network is long without a host, nobody is asked too often, and no question is left`() throws
  {
    let series = try Self.series()
    for (promise, holds) in series.kept { #expect(holds, "\(promise)") }
    #expect(series.off.allSatisfy { $0.caredForPerMille < 800 })
    #expect(series.on.allSatisfy { $0.meetingsHeld > 5 && $0.open < $0.questions / 5 })
    #expect(series.on.allSatisfy { $0.questions > 50 && $0.networks > 5 })
  }

  @Test func `the same seed gives the same year, another seed another`() throws {
    let one = try Self.series(60)
    let again = try Self.series(60)
    #expect(one.on.map(\.questions) == again.on.map(\.questions))
    #expect(one.on.map(\.daysToAnswer) == again.on.map(\.daysToAnswer))
    #expect(one.on[0].daysToAnswer != one.on[1].daysToAnswer)
  }

  @Test func `who leaves in a year, asks and answers is about what was assumed`() throws {
    let start = try #require(Day(year: 2027, month: 1, day: 4))
    let assumptions = Assumptions()
    let programme = try SimulatedProgramme(seed: 3, from: start, days: 365)
    let first = programme.actors.filter { $0.begins == start }
    #expect(first.count == assumptions.trainers)
    let left = first.count { $0.leaves != nil }
    #expect((30...75).contains(left))
    #expect((50...115).contains(first.count { $0.nextQuestion != nil }))
    #expect(programme.networks.flatMap(\.self).count == assumptions.municipalities)
  }

  @Test func `the report says on, off and the difference with its spread`() throws {
    let report = SimulationReport(series: try Self.series(60), phrases: English())
    let text = report.lines.joined(separator: "\n")
    #expect(text.contains("with the rules") && text.contains("without") && text.contains("difference"))
    #expect(report.json.written.contains("\"difference\":{\"meanHundredths\""))
  }
}
