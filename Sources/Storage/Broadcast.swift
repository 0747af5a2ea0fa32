import Synchronization

/// Hands announcements to everyone in this process who listens.
final class Broadcast: Sendable {
  private struct State {
    var listeners: [Int: AsyncStream<Announcement>.Continuation] = [:]
    var next = 0
    var isClosed = false
  }

  private let state = Mutex(State())

  func listen() -> AsyncStream<Announcement> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Announcement.self, bufferingPolicy: .bufferingNewest(10_000))
    let number = state.withLock { state -> Int? in
      if state.isClosed { return nil }
      state.next += 1
      state.listeners[state.next] = continuation
      return state.next
    }
    guard let number else {
      continuation.finish()
      return stream
    }
    continuation.onTermination = { [weak self] _ in
      _ = self?.state.withLock { $0.listeners.removeValue(forKey: number) }
    }
    return stream
  }

  func send(_ announcement: Announcement) {
    let listeners = state.withLock { Array($0.listeners.values) }
    for listener in listeners { listener.yield(announcement) }
  }

  func close() {
    let listeners = state.withLock { state in
      state.isClosed = true
      defer { state.listeners = [:] }
      return Array(state.listeners.values)
    }
    for listener in listeners { listener.finish() }
  }
}
