import ArgumentParser
import Foundation
import Spreadsheet
import Storage

/// Reads a course register into the programme.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a course register, .xlsx or .csv, into the programme.",
    discussion: """
      Rows that can't be read whole are listed with what was found and what was expected; every good row goes \
      in all the same. The same file twice changes nothing. A CPR number is never stored. Ends with status 1 \
      only when the file can't be read at all.
      """)

  @OptionGroup var options: SettingsOptions
  @Argument(help: "The register.") var file: String
  @Flag(help: "Say what would happen, and do nothing.") var dryRun = false
  @Flag(help: "Print the figures and the problems as JSON.") var json = false

  func run() async throws {
    let settings = try options.settings()
    let clock = try Installation(settings: settings).clock
    let phrases = Language.ofTerminal(ProcessInfo.processInfo.environment).phrases
    let now = Timestamp.now
    let today = clock.day(now)
    let name = RegisterReading.shownFileName(file)
    let most = SpreadsheetBound.bytesInAll
    if let size = try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int, size > most.most {
      throw fail(phrases.refused(.unreadable(.tooLarge(most))))
    }
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw fail(phrases.cannotOpen(file))
    }
    let reading: RegisterReading
    do {
      reading = try RegisterReading(file: Array(bytes), named: name, thisYear: today.year)
    } catch {
      throw fail(phrases.refused(error))
    }
    let database = try Database(settings.database)
    defer { database.close() }
    try database.migrate(migrations)
    let isDryRun = dryRun
    let plan = try await database.write { db in
      try seedSites(at: now, in: db)
      let plan = try RegisterPlan(reading, in: db)
      if !isDryRun { try RegisterImport.writeAtOnce(plan, named: name, at: now, on: today, in: db) }
      return plan
    }
    let report = RegisterReport(summary: plan.summary, problems: plan.problems, phrases: phrases)
    if json {
      print(report.json.written)
    } else if reading.sheet != nil {
      print(report.lines(isDryRun: dryRun).joined(separator: "\n"))
    }
    if reading.sheet == nil { throw fail(phrases.refused(.noHeadings)) }
  }

  /// Says why on the error stream, so that what reads the output reads nothing else.
  private func fail(_ words: String) -> ExitCode {
    FileHandle.standardError.write(Data("\(words)\n".utf8))
    return .failure
  }
}

extension Language {
  /// The language of a terminal, by the variables that name it; Danish where they name neither.
  static func ofTerminal(_ environment: [String: String]) -> Language {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return name.flatMap { Language(rawValue: String($0.prefix(2)).lowercased()) } ?? .danish
  }
}
