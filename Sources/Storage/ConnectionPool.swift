import Dispatch
import Foundation
import Synchronization

/// Connections to a database, at most so many, each lent to one transaction at a time. Transactions run on threads
/// of their own, so that waiting for a disk or a server never holds up Swift's few.
final class ConnectionPool: Sendable {
  typealias Work = @Sendable (Result<any Connection, any Error>) -> Void

  private struct State {
    var idle: [any PooledConnection] = []
    var free: Int
    var waiting: [(number: Int, work: Work)] = []
    var next = 0
    var isClosed = false
  }

  private enum Place {
    case granted
    case waits(Int)
    case closed
  }

  /// How long a transaction waits for a connection.
  static let patience = 10
  private let connect: @Sendable () throws -> any PooledConnection
  private let state: Mutex<State>
  private let queue = DispatchQueue(label: "storage", attributes: .concurrent)
  private let underWay = DispatchGroup()

  /// A pool that opens each connection when it is first needed; `first` is open already.
  init(
    size: Int, first: (any PooledConnection)? = nil,
    connect: @escaping @Sendable () throws -> any PooledConnection
  ) {
    self.connect = connect
    state = Mutex(State(idle: first.map { [$0] } ?? [], free: max(1, size)))
  }

  /// Calls `work` with a connection, or with ``StorageError/unavailable(_:)``.
  func perform(_ work: @escaping Work) {
    let place = state.withLock { state -> Place in
      if state.isClosed { return .closed }
      if state.free > 0 {
        state.free -= 1
        return .granted
      }
      state.next += 1
      state.waiting.append((state.next, work))
      return .waits(state.next)
    }
    switch place {
    case .granted: start(work)
    case .waits(let number): giveUp(number)
    case .closed: queue.async { work(.failure(StorageError.unavailable("the database is closed"))) }
    }
  }

  /// Waits (not for ever) until what is under way is done.
  func close() {
    let waiting = state.withLock { state in
      state.isClosed = true
      state.idle = []
      defer { state.waiting = [] }
      return state.waiting
    }
    for one in waiting { one.work(.failure(StorageError.unavailable("the database is closed"))) }
    _ = underWay.wait(timeout: .now() + .seconds(Self.patience))
  }

  private func start(_ work: @escaping Work) {
    queue.async(group: underWay) { [self] in
      var next: Work? = work
      while let work = next { next = serve(work) }
    }
  }

  /// Does the work, and returns the next that waits for the connection that has become free.
  private func serve(_ work: Work) -> Work? {
    let idle = state.withLock { $0.idle.popLast() }
    do {
      let connection = try idle ?? connect()
      work(.success(connection))
      return release(connection)
    } catch {
      work(.failure(error))
      return release(nil)
    }
  }

  private func release(_ connection: (any PooledConnection)?) -> Work? {
    state.withLock { state in
      if let connection, !connection.isBroken, !state.isClosed {
        state.idle.append(connection)
      } else {
        // Where one has broken, the others that rest are likely to have broken too.
        state.idle = []
      }
      if state.waiting.isEmpty {
        state.free += 1
        return nil
      }
      return state.waiting.removeFirst().work
    }
  }

  private func giveUp(_ number: Int) {
    queue.asyncAfter(deadline: .now() + .seconds(Self.patience)) { [weak self] in
      let work = self?.state.withLock { state -> Work? in
        guard let index = state.waiting.firstIndex(where: { $0.number == number }) else { return nil }
        return state.waiting.remove(at: index).work
      }
      work?(.failure(StorageError.unavailable("all connections are taken")))
    }
  }
}
