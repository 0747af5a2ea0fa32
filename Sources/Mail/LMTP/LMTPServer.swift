import Glibc
import NIOCore
import NIOPosix
import Synchronization

/// Takes mail from the site's own mail server by LMTP (RFC 2033): like SMTP, but with an answer for each recipient
/// once the message is there, so that no queue of our own is needed.
///
/// It knows nothing of what the mail is for: a ``LMTPReceiver`` decides that.
public final class LMTPServer: Sendable {
  private let address: LMTPAddress
  private let limits: LMTPLimits
  private let receiver: any LMTPReceiver
  private let company = LMTPCompany()
  private let listener = Mutex<(any Channel)?>(nil)

  private typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>
  private typealias Listener = NIOAsyncChannel<Connection, Never>

  /// A server that is not running yet.
  public init(at address: LMTPAddress, limits: LMTPLimits = LMTPLimits(), receiver: any LMTPReceiver) {
    self.address = address
    self.limits = limits
    self.receiver = receiver
  }

  /// The port it listens on while it runs; nil for a socket.
  public var port: Int? { listener.withLock { $0?.localAddress?.port } }

  /// Takes mail until it is stopped, or its task cancelled.
  public func run() async throws {
    let server = try await listen()
    listener.withLock { $0 = server.channel }
    try await withThrowingDiscardingTaskGroup { group in
      try await server.executeThenClose { connections in
        for try await connection in connections {
          group.addTask { await self.serve(connection) }
        }
      }
    }
  }

  /// Listens no more and parts from everybody; what is being handed over is taken first.
  public func stop() async {
    listener.withLock { $0 }?.close(promise: nil)
    company.stop()
    try? await Task.sleep(for: .seconds(limits.stopSeconds))
    company.cut()
  }

  private func serve(_ connection: Connection) async {
    guard let presence = company.admit(connection.channel, most: limits.connections) else {
      // The channel has to be run to be let go of.
      try? await connection.executeThenClose { _, outbound in
        try await outbound.write(ByteBuffer(string: LMTPAnswer.busy.line))
      }
      return
    }
    defer { company.leave(presence) }
    // A line that breaks is the other side's affair: what was stored is stored, the rest is sent again.
    try? await LMTPConnection(receiver: receiver, limits: limits, presence: presence).serve(connection)
  }

  private func listen() async throws -> Listener {
    let bootstrap = ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.backlog, value: 128)
    let idle = TimeAmount.seconds(Int64(limits.idleSeconds))
    let prepare: @Sendable (any Channel) -> EventLoopFuture<Connection> = { channel in
      channel.eventLoop.makeCompletedFuture {
        try channel.pipeline.syncOperations.addHandler(IdleStateHandler(readTimeout: idle))
        try channel.pipeline.syncOperations.addHandler(LMTPPatience())
        return try Connection(wrappingChannelSynchronously: channel)
      }
    }
    switch address {
    case .port(let host, let port):
      return
        try await bootstrap
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .bind(host: host, port: port, childChannelInitializer: prepare)
    case .socket(let path):
      let server = try await bootstrap.bind(
        unixDomainSocketPath: path, cleanupExistingSocketFile: true, childChannelInitializer: prepare)
      // The mail server is another user of the machine; the folder around the socket says who gets here.
      chmod(path, 0o666)
      return server
    }
  }
}
