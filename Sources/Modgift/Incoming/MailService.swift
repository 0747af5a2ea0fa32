import Logging
import Mail
import ServiceLifecycle

/// The mail server's other end, as a service that stops with the others.
struct MailService: Service {
  let server: LMTPServer
  let logger: Logger

  func run() async throws {
    try await withThrowingTaskGroup { group in
      group.addTask { try await server.run() }
      group.addTask {
        // Nothing but the shutdown ends this wait.
        try await gracefulShutdown()
        logger.notice("takes no more mail")
        await server.stop()
      }
      try await group.next()
      group.cancelAll()
    }
  }
}
