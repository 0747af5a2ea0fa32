import Dispatch
import Synchronization

/// What a blocking call waits for.
final class Outcome<T: Sendable>: Sendable {
  private let result = Mutex<Result<T, any Error>?>(nil)
  private let settled = DispatchSemaphore(value: 0)

  func settle(_ result: Result<T, any Error>) {
    self.result.withLock { $0 = result }
    settled.signal()
  }

  func wait() throws -> T {
    settled.wait()
    guard let result = result.withLock({ $0 }) else { throw StorageError.misuse("no outcome") }
    return try result.get()
  }
}
