import Logging
import Mail
import ServiceLifecycle
import Storage

/// Reads mail as soon as it has come in, beside whatever else the worker is at: who answers by mail sees it on the
/// page within a moment, also while many notices are being sent.
struct MailReading: Service {
  let worker: Worker

  func run() async throws {
    let incoming = worker.desk.database.announcements().filter {
      $0.channel == "job" && $0.payload == IncomingDelivery.jobKind
    }
    for await _ in incoming.cancelOnGracefulShutdown() {
      do {
        while try await worker.doOne(only: IncomingDelivery.jobKind) {}
      } catch {
        worker.logger.error("reading mail rests for a moment: \(error)")
      }
    }
  }
}

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
