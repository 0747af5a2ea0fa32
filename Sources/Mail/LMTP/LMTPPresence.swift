import NIOCore
import Synchronization

/// Who is connected just now, so that a server that stops can part from each: at once from those who wait, from
/// those who hand a message over when that is done.
final class LMTPCompany: Sendable {
  private struct State {
    var isStopping = false
    var present: [ObjectIdentifier: LMTPPresence] = [:]
  }

  private let state = Mutex(State())

  /// Lets a connection in; nil when there are too many, or no more are wanted.
  func admit(_ channel: any Channel, most: Int) -> LMTPPresence? {
    state.withLock { state in
      guard !state.isStopping, state.present.count < most else { return nil }
      let presence = LMTPPresence(channel)
      state.present[ObjectIdentifier(presence)] = presence
      return presence
    }
  }

  func leave(_ presence: LMTPPresence) {
    state.withLock { $0.present[ObjectIdentifier(presence)] = nil }
  }

  /// Parts from everybody.
  func stop() {
    for presence in everybody(stopping: true) { presence.stop() }
  }

  /// Cuts the line to whoever is still here.
  func cut() {
    for presence in everybody(stopping: true) { presence.channel.close(promise: nil) }
  }

  private func everybody(stopping: Bool) -> [LMTPPresence] {
    state.withLock { state in
      state.isStopping = stopping
      return Array(state.present.values)
    }
  }
}

/// One connection, as the server that may have to stop sees it.
final class LMTPPresence: Sendable {
  private struct State {
    var isReceiving = false
    var isStopping = false
  }

  let channel: any Channel
  private let state = Mutex(State())

  init(_ channel: any Channel) { self.channel = channel }

  /// Notes that a message comes in; false when none is wanted any more.
  func beginMessage() -> Bool {
    state.withLock { state in
      guard !state.isStopping else { return false }
      state.isReceiving = true
      return true
    }
  }

  /// Notes that it was answered; false when that was the last.
  func endMessage() -> Bool {
    state.withLock { state in
      state.isReceiving = false
      return !state.isStopping
    }
  }

  fileprivate func stop() {
    let isReceiving = state.withLock { state in
      state.isStopping = true
      return state.isReceiving
    }
    if !isReceiving { part(from: channel, with: .closing) }
  }
}

/// Says a last word and closes.
func part(from channel: any Channel, with answer: LMTPAnswer) {
  channel.writeAndFlush(ByteBuffer(string: answer.line)).whenComplete { _ in channel.close(promise: nil) }
}

/// Closes the line to somebody who has said nothing for long.
final class LMTPPatience: ChannelInboundHandler, Sendable {
  typealias InboundIn = ByteBuffer

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent {
      part(from: context.channel, with: .idle)
    } else {
      context.fireUserInboundEventTriggered(event)
    }
  }
}
