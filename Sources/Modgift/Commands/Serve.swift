import ArgumentParser
import Foundation
import Hummingbird
import Logging
import Mail
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
    try makeMailFolder(settings)
    var logger = Logger(label: "modgift")
    logger.logLevel = .notice
    let database = try Database(settings.database)
    defer { database.close() }
    try database.migrate(migrations)
    let cast = try prepare(database, settings)
    let reception = try makeReception(
      settings: settings, database: database, logger: logger, demoCast: settings.isDemo ? cast : nil)
    let application = try makeApplication(reception) { Self.tell(settings, cast) }
    do {
      try await application.runService()
    } catch {
      throw CommandFailure(listeningOn: "\(settings.host):\(settings.port)", error) ?? error
    }
  }

  /// A folder that can't be made is told of now, not when somebody waits for a mail.
  private func makeMailFolder(_ settings: Settings) throws {
    guard case .folder(let path) = try MailTransport(settings.mail) else { return }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure("The folder \(path) for mail can’t be made. Choose another with --mail file:DIR.")
    }
  }

  /// Sees to it that the sites are there, and in a demo the people and what they said.
  private func prepare(_ database: Database, _ settings: Settings) throws -> DemoCast? {
    let clock = try Installation(settings: settings).clock
    let now = Timestamp.now
    return try database.writeNow { db in
      try seedSites(at: now, in: db)
      try ModelVersion.publishBuiltIn(settings.model, at: now, in: db)
      if settings.isDemo { try Demo.make(seed: Demo.usualSeed, at: now, clock: clock, in: db) }
      return try DemoCast(in: db)
    }
  }

  private static func tell(_ settings: Settings, _ cast: DemoCast?) {
    var lines = ["Modgift listens on \(settings.baseURL)"]
    if settings.isDemo, let cast {
      lines.append("\nThis is a demo. Sign in with one of these addresses; the code is shown on the page:")
      lines += cast.visitors.map { "  \($0.label(English())): \($0.address)" }
    }
    // Written at once, for whoever reads a pipe: print keeps its lines back until it has many.
    FileHandle.standardOutput.write(Data((lines.joined(separator: "\n") + "\n").utf8))
  }
}
