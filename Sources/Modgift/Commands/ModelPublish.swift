import ArgumentParser
import Foundation
import Storage

/// Publishes a model file as the next version of a programme's model.
struct ModelPublish: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Publish a model file as the next version.",
    discussion: """
      Each site then sees, step by step, what is new, and takes or leaves it. What is wrong with the file is \
      listed as FILE:LINE:COLUMN: REASON, and then nothing is published.
      """)

  @OptionGroup var options: SettingsOptions
  @Argument(help: "The model file, in YAML.") var file: String

  func run() async throws {
    let settings = try options.settings()
    let phrases = Language.ofTerminal(ProcessInfo.processInfo.environment).phrases
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw fail([phrases.cannotOpen(file)])
    }
    let database = try Database(settings.database)
    defer { database.close() }
    try database.migrate(migrations)
    let outcome = try await database.write { db in
      try ModelVersion.publish(
        file: Array(bytes), named: file, by: nil, at: .now, among: try ModelVersion.all(in: db), in: db)
    }
    switch outcome {
    case .published(let model): print("\(model.id) \(model.version)")
    case .numberTaken(let model, let newest):
      throw fail([phrases.modelNumberTaken(model.version, newest: newest)])
    case .refused(let refusal, let file):
      throw fail(
        refusal.problems.map { "\(file):\($0.place.line):\($0.place.column): \(phrases.reason($0.reason))" })
    case .nothing, .noFile: return
    }
  }

  /// Says why on the error stream.
  private func fail(_ lines: [String]) -> ExitCode {
    FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    return .failure
  }
}
