import ArgumentParser
import Foundation
import Storage

/// Runs the program's own rules on a simulated clock with simulated people: the drill for the day the programme's team
/// is gone.
struct Simulate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Let simulated networks live on without the programme's team, by the real rules.",
    discussion: """
      What people do is made up by the assumptions in Simulation/Assumptions.swift, each with its source; who is told, \
      asked and seated is decided by the same rules as in the running program. The same programmes are run with the \
      rules and without. Ends with status 1 when a promise is not kept: in each run 99 % of questions answered, raised or settled, \
      no network without a living host for more than seven days, nobody asked more than twice in thirty days or \
      written to by the program itself more than seven times a week.
      """)

  @Option(help: "How many days.") var days = 365
  @Option(help: "The day the programme's team is gone.") var exitDay = 90
  @Option(help: "Where chance begins.") var seed: UInt64 = 1
  @Option(help: "How many programmes, each with the next seed.") var seeds = 1
  @Flag(help: "Without the rules only.") var off = false
  @Flag(help: "Print it as JSON.") var json = false

  func validate() throws {
    guard (1...3650).contains(days) else {
      throw ValidationError("--days: found \(days), expected 1 to 3650.")
    }
    guard (0...3650).contains(exitDay) else {
      throw ValidationError("--exit-day: found \(exitDay), expected 0 to 3650.")
    }
    guard (1...1000).contains(seeds) else {
      throw ValidationError("--seeds: found \(seeds), expected 1 to 1000.")
    }
  }

  func run() async throws {
    let phrases = Language.ofTerminal(ProcessInfo.processInfo.environment).phrases
    guard let start = Day(year: 2027, month: 1, day: 4) else { throw ExitCode.failure }
    let series = try SimulationSeries(
      seeds: (0..<UInt64(seeds)).map { seed &+ $0 }, days: days, exit: exitDay, start: start, withRules: !off)
    let report = SimulationReport(series: series, phrases: phrases)
    print(json ? report.json.written : report.lines.joined(separator: "\n"))
    if !off, series.kept.contains(where: { !$0.holds }) { throw ExitCode.failure }
  }
}
