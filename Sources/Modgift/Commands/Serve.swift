import ArgumentParser
import Hummingbird
import Logging
import ServiceLifecycle
import Storage

/// Serves the pages until it is told to stop.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the pages.",
    discussion: "Makes the database's tables when they are missing, and stops cleanly on SIGTERM.")

  @OptionGroup var options: SettingsOptions

  func run() async throws {
    let settings = try options.settings()
    let logger = Logger(label: "modgift")
    let database = try Database(settings.database)
    try database.migrate(migrations)
    try database.writeNow { try seedSites(at: .now, in: $0) }
    let reception = try makeReception(settings: settings, database: database, logger: logger)
    let application = makeApplication(reception)
    try await application.runService()
    database.close()
  }
}
