import ArgumentParser
import Foundation

/// Reads a model file and says what is wrong with it, or what is in it.
struct ModelCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with a model file, or what is in it.",
    discussion: """
      Each problem is a line FILE:LINE:COLUMN: REASON; all are said at once, up to fifty. Of a good file it prints \
      the steps with their weeks (● core, ○ only where a rule adds it), the rules and the hours of the first year. \
      Ends with status 1 when there is a problem.
      """)

  @Argument(help: "The model file, in YAML.") var file: String

  func run() async throws {
    let phrases = Language.ofTerminal(ProcessInfo.processInfo.environment).phrases
    guard let bytes = FileManager.default.contents(atPath: file) else {
      FileHandle.standardError.write(Data("\(phrases.cannotOpen(file))\n".utf8))
      throw ExitCode.failure
    }
    let report = ModelReport(of: Array(bytes), named: file, in: phrases)
    print(report.lines.joined(separator: "\n"))
    guard report.isSound else { throw ExitCode.failure }
  }
}
