import ArgumentParser
import Foundation

/// Reads a model file and says what is wrong with it, or what is in it.
struct ModelCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with a model file, or what is in it.",
    discussion: "Each problem is a line FILE:LINE:COLUMN: REASON. Ends with status 1 when there is any.")

  @Argument(help: "The model file, in YAML.") var file: String

  func run() async throws {
    let phrases = Language.ofTerminal(ProcessInfo.processInfo.environment).phrases
    guard let bytes = FileManager.default.contents(atPath: file) else {
      FileHandle.standardError.write(Data("\(phrases.cannotOpen(file))\n".utf8))
      throw ExitCode.failure
    }
    do throws(ModelRefusal) {
      print(phrases.overview(of: try Model.reading(Array(bytes))).joined(separator: "\n"))
    } catch {
      for problem in error.problems {
        print("\(file):\(problem.place.line):\(problem.place.column): \(phrases.reason(problem.reason))")
      }
      throw ExitCode.failure
    }
  }
}

extension Phrases {
  /// What is in a model: how much, its steps by week, its rules, its hours.
  fileprivate func overview(of model: Model) -> [String] {
    let steps = model.steps.map { step in
      "  \(step.isCore ? "●" : step.isOptional ? "○" : "·") \(step.week)\t\(step.id)\t\(step.title[language])"
    }
    let rules = model.rules.map { "  \($0.id)\t\($0.reason[language])" }
    let check = model.budgetCheck
    let workload = check?.workload ?? Workload(of: fit(model, to: Answers()).steps.map(\.step))
    return [summary(model)] + steps + rules + [hours(workload, model)] + (check.map { [budget($0)] } ?? [])
  }
}
