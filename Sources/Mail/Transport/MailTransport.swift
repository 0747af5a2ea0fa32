/// How mail leaves the house.
public enum MailTransport: Sendable, Equatable {
  /// A file for each message in the folder at this path: for development and tests.
  case folder(String)
  /// A mail server.
  case smtp(SMTPServer)

  /// Reads `file:DIR`, `smtp://user:password@host:port?starttls=required` or `smtps://…`.
  ///
  /// Throws ``TransportAddressFault``, which never repeats a password.
  public init(_ address: String) throws(TransportAddressFault) {
    if address.hasPrefix("file:") {
      let path = address.dropFirst(5)
      let local = path.hasPrefix("///") ? path.dropFirst(2) : path
      guard !local.isEmpty else { throw .unknownHost }
      self = .folder(String(local))
    } else {
      self = .smtp(try SMTPServer(address))
    }
  }

  /// Hands over `message`; returns when the folder or the server has it.
  ///
  /// Throws ``MailError``.
  public func send(_ message: MailMessage) async throws(MailError) {
    try await connection().send(message)
  }
}
