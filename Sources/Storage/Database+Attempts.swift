import Dispatch

extension Database {
  func perform<T: Sendable>(
    _ access: Access, _ body: @escaping @Sendable (Transaction) throws -> T
  ) async throws -> T {
    var attempts = Attempts()
    while true {
      do {
        return try await withCheckedThrowingContinuation { continuation in
          start(access, body) { continuation.resume(with: $0) }
        }
      } catch {
        let pause = try attempts.pause(after: error)
        try await Task.sleep(for: .milliseconds(pause))
      }
    }
  }

  func performNow<T: Sendable>(
    _ access: Access, _ body: @escaping @Sendable (Transaction) throws -> T
  ) throws -> T {
    var attempts = Attempts()
    while true {
      do {
        let outcome = Outcome<T>()
        start(access, body) { outcome.settle($0) }
        return try outcome.wait()
      } catch {
        let pause = try attempts.pause(after: error)
        let never = DispatchSemaphore(value: 0)
        _ = never.wait(timeout: .now() + .milliseconds(pause))
      }
    }
  }

  private func start<T: Sendable>(
    _ access: Access, _ body: @escaping @Sendable (Transaction) throws -> T,
    done: @escaping @Sendable (Result<T, any Error>) -> Void
  ) {
    backend.perform(access) { [engine, backend] connection in
      done(
        Result {
          let session = Session(try connection.get(), engine, isWritable: access != .read)
          let value = try session.transact(access, body)
          if !session.announcements.isEmpty { backend.committed(session.announcements) }
          return value
        })
    }
  }
}
