import Dispatch
import Synchronization

/// A way out of the house that is kept open from one message to the next: a mail server is greeted once for many.
/// One message at a time goes over it; for several at once, open several.
public final class MailConnection: Sendable {
  private let transport: MailTransport
  private let session = Mutex<SMTPSession?>(nil)
  private let queue = DispatchQueue(label: "mail")

  init(_ transport: MailTransport) { self.transport = transport }

  /// Hands over `message`; returns when the folder or the server has it.
  ///
  /// Throws ``MailError``.
  public func send(_ message: MailMessage) async throws(MailError) {
    // Writing files and libcurl block: neither belongs on the few threads that run everything else.
    let result = await withCheckedContinuation { done in
      queue.async { done.resume(returning: Result { () throws(MailError) in try self.handOver(message) }) }
    }
    try result.get()
  }

  private func handOver(_ message: MailMessage) throws(MailError) {
    switch transport {
    case .folder(let path): try MailFolder(path: path).write(message)
    case .smtp(let server):
      try session.withLock { session throws(MailError) in
        let open: SMTPSession
        if let session { open = session } else { open = try SMTPSession() }
        session = open
        try SMTPExchange(message).run(with: server, over: open)
      }
    }
  }
}

extension MailTransport {
  /// Opens a connection when the first message goes over it.
  public func connection() -> MailConnection { MailConnection(self) }
}
