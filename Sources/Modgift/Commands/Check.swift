import ArgumentParser
import Storage

/// Verifies the database, and says so when it is sound.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verify the database: its integrity, and that every reference leads somewhere.",
    discussion: "Ends with status 1 when something is wrong, and lists it.")

  @OptionGroup var options: SettingsOptions

  func run() async throws {
    let database = try Database(existing: try options.settings().database)
    defer { database.close() }
    let problems = try database.check()
    for problem in problems { print(problem) }
    guard problems.isEmpty else { throw ExitCode.failure }
    print("The database is sound.")
  }
}
