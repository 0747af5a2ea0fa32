import Logging
import ServiceLifecycle
import Storage

/// Does the jobs that are due, one after the other, and the mail; sleeps until it is woken or a moment has passed.
struct Worker: Service {
  let desk: JobDesk
  let handlers: [String: JobHandler]
  let schedule: [Recurring]
  let postman: Postman
  let logger: Logger

  func run() async throws {
    let wakeups = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for await announcement in desk.database.announcements() where announcement.channel == "job" {
          wakeups.continuation.yield()
        }
      }
      group.addTask {
        while !Task.isCancelled {
          wakeups.continuation.yield()
          try? await Task.sleep(for: .seconds(20))
        }
      }
      for await _ in wakeups.stream.cancelOnGracefulShutdown() { await workThrough() }
      group.cancelAll()
    }
  }

  /// Everything that is due now. Public to tests, which move the clock and call it.
  func workThrough() async {
    do {
      try await enqueueWhatRecurs()
      while try await doOne() {}
      while try await postman.deliverOne() {}
    } catch {
      logger.error("the work rests for a moment: \(error)")
    }
  }

  /// Does one job, of whatever kind unless one is named. Whether there was one.
  func doOne(only kind: String? = nil) async throws -> Bool {
    let now = desk.now()
    guard let job = try await desk.database.write({ try Job.claim(at: now, only: kind, in: $0) }) else {
      return false
    }
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
