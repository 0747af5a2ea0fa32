import CLibpq
import Dispatch
import Foundation
import Synchronization

/// Listens on a connection of its own for what all processes announce.
final class PostgresListener: Sendable {
  private struct State {
    var isStarted = false
    var isClosed = false
  }

  private let uri: String
  private let broadcast: Broadcast
  private let state = Mutex(State())
  private let isListening = DispatchGroup()

  init(_ uri: String, _ broadcast: Broadcast) {
    self.uri = uri
    self.broadcast = broadcast
  }

  /// Starts to listen, if it does not yet, and waits (not for ever) until the server knows it.
  func start() {
    let isFirst = state.withLock { state in
      defer { state.isStarted = true }
      return !state.isStarted && !state.isClosed
    }
    if isFirst {
      isListening.enter()
      Thread.detachNewThread { [self] in listen() }
    }
    _ = isListening.wait(timeout: .now() + .seconds(5))
  }

  func close() {
    state.withLock { $0.isClosed = true }
  }

  private var isClosed: Bool { state.withLock { $0.isClosed } }

  private func listen() {
    var isFirst = true
    var pause = 0.1
    while !isClosed {
      if let connection = try? PostgresConnection(uri), (try? connection.runScript("LISTEN storage")) != nil {
        pause = 0.1
        if isFirst {
          isListening.leave()
        } else {
          broadcast.send(Announcement(channel: Announcement.gap, payload: ""))
        }
        isFirst = false
        receive(on: connection)
      }
      if !isClosed { Thread.sleep(forTimeInterval: pause) }
      pause = min(5, pause * 2)
    }
    if isFirst { isListening.leave() }
  }

  /// Returns when the connection is lost or the database is closed.
  private func receive(on connection: PostgresConnection) {
    while !isClosed {
      var descriptor = pollfd(fd: PQsocket(connection.handle), events: Int16(POLLIN), revents: 0)
      let ready = poll(&descriptor, 1, 250)
      if ready == 0 { continue }
      guard PQconsumeInput(connection.handle) == 1 else { return }
      while let notification = PQnotifies(connection.handle) {
        if let announcement = Announcement(notification.pointee) { broadcast.send(announcement) }
        PQfreemem(notification)
      }
    }
  }
}

extension Announcement {
  fileprivate init?(_ notification: PGnotify) {
    guard let extra = notification.extra else { return nil }
    let parts = String(cString: extra).split(
      separator: "\u{1f}", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    self.init(channel: String(parts[0]), payload: String(parts[1]))
  }
}
