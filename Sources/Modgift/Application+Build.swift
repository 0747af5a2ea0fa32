import Hummingbird
import Logging
import NIOCore
import Storage

/// The parts of the running program, put together in one place. Tests build theirs by the same function.
func makeReception(
  settings: Settings, database: Database, logger: Logger, gate: Gate = Gate(),
  now: @escaping @Sendable () -> Timestamp = { .now }
) throws -> Reception {
  Reception(
    database: database, installation: try Installation(settings: settings, gate: gate), logger: logger,
    now: now,
    unreadNotices: { _ in 0 })
}

/// The web server, as a service.
func makeApplication(_ reception: Reception) -> some ApplicationProtocol {
  let settings = reception.installation.settings
  return Application(
    router: makeRouter(reception),
    configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: "modgift"),
    logger: reception.logger)
}
