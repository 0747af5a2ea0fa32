import Logging
import ServiceLifecycle
import Storage

/// Does the jobs that are due, one after the other, and beside them the mail; sleeps until it is woken or a moment has passed.
struct Worker: Service {
  let desk: JobDesk
  let handlers: [String: JobHandler]
  let schedule: [Recurring]
  let postman: Postman
  let logger: Logger

  func run() async throws {
    let wakeups = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let mailWakeups = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for await announcement in desk.database.announcements() where announcement.channel == "job" {
          (announcement.payload == "mail" ? mailWakeups : wakeups).continuation.yield()
        }
      }
      group.addTask {
        while !Task.isCancelled {
          wakeups.continuation.yield()
          mailWakeups.continuation.yield()
          try? await Task.sleep(for: .seconds(20))
        }
      }
      // Mail by itself: a long night of it holds up no job, and no job holds up a code.
      group.addTask {
        for await _ in mailWakeups.stream.cancelOnGracefulShutdown() { await deliverMail() }
      }
      for await _ in wakeups.stream.cancelOnGracefulShutdown() { await doJobs() }
      group.cancelAll()
    }
  }

  /// Everything that is due now. Public to tests, which move the clock and call it.
  func workThrough() async {
    await doJobs()
    await deliverMail()
  }

  private func doJobs() async {
    do {
      try await enqueueWhatRecurs()
      while try await doOne() {}
    } catch {
      logger.error("the work rests for a moment: \(error)")
    }
  }

  private func deliverMail() async {
    do {
      try await postman.deliver()
    } catch {
      logger.error("the mail rests for a moment: \(error)")
    }
  }

  /// Does one job. Whether there was one.
  func doOne() async throws -> Bool {
    let now = desk.now()
    guard let job = try await desk.database.write({ try Job.claim(at: now, in: $0) }) else { return false }
    do {
      guard let handler = handlers[job.kind] else { throw UnknownJob(kind: job.kind) }
      try await handler(job, desk)
      try await desk.database.write { try job.finish(in: $0) }
    } catch {
      logger.warning("job \(job.kind) failed, try \(job.attempts): \(error)")
      let later = desk.now()
      try await desk.database.write { try job.retryLater(because: "\(error)", at: later, in: $0) }
    }
    return true
  }

  private func enqueueWhatRecurs() async throws {
    let now = desk.now()
    let day = desk.installation.clock.local(now)
    let due = schedule.filter { $0.isDue(at: day) }
    guard !due.isEmpty else { return }
    try await desk.database.write { db in
      for recurring in due { try recurring.enqueue(on: day.day, at: now, in: db) }
    }
  }
}

/// A job no part of the program knows: one of a newer version.
struct UnknownJob: Error {
  let kind: String
}
