import Foundation

/// A mail server of another make: Python's aiosmtpd in a process of its own, on a port the system chose.
///
/// What it answers depends on who the mail is for: `later@` gets 451, `never@` 550, `refused@` 554 after the
/// data, and at `gone@` it closes the line.
final class SMTPPeer: Sendable {
  private let process: Process
  private let folder: URL
  let port: Int

  /// - Parameter mode: `plain`, `tls` (offers STARTTLS with a certificate nobody signed) or `login`.
  init(_ mode: String = "plain") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "smtp-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.script, mode, folder.path()]
    let output = Pipe()
    process.standardOutput = output
    // The script ends when this does, however that comes about.
    process.standardInput = Pipe()
    process.standardError = FileHandle.nullDevice
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let port = Int(line.filter(\.isNumber)) else { throw Python.Failure() }
    self.port = port
  }

  deinit {
    process.terminate()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The bytes that arrived, dot-stuffing undone.
  func received() throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: "message")))
  }

  /// From, recipients, whether it was encrypted, and who had signed in.
  func envelope() throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: "envelope")), as: UTF8.self)
  }

  /// Whether the tests may run: where it is demanded they must.
  static let isThere: Bool = {
    let environment = ProcessInfo.processInfo.environment
    let isDemanded = environment["CI"] != nil || environment["MODGIFT_TEST_ALL"] != nil
    return isDemanded || (try? Python.run("import aiosmtpd")) != nil
  }()

  private static let script = """
    import asyncio, os, ssl, subprocess, sys, threading
    from aiosmtpd.smtp import SMTP, AuthResult
    mode, folder = sys.argv[1:]
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()

    class Handler:
      async def handle_RCPT(self, server, session, envelope, address, options):
        who = address.split('@')[0]
        if who == 'later': return '451 4.7.1 Kom igen senere'
        if who == 'never': return '550 5.1.1 No such mailbox'
        if who == 'gone':
          server.transport.close()
          return '250 OK'
        envelope.rcpt_tos.append(address)
        return '250 OK'
      async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos[0].startswith('refused'): return '554 5.7.1 Not wanted'
        open(folder + '/message', 'wb').write(envelope.content)
        who = session.auth_data.login.decode() if session.auth_data else '-'
        tls = 'tls' if session.ssl else 'plain'
        open(folder + '/envelope', 'w').write(f'{envelope.mail_from} {envelope.rcpt_tos[0]} {tls} {who}')
        return '250 OK'

    def login(server, session, envelope, mechanism, data):
      return AuthResult(success=(data.password == b'hemmelig:t'), auth_data=data)

    context = None
    if mode == 'tls':
      subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=x',
        '-keyout', folder + '/key', '-out', folder + '/certificate'], check=True, capture_output=True)
      context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
      context.load_cert_chain(folder + '/certificate', folder + '/key')

    def server():
      if mode == 'login':
        return SMTP(Handler(), authenticator=login, auth_required=True, auth_require_tls=False)
      return SMTP(Handler(), tls_context=context)

    async def main():
      listening = await asyncio.get_running_loop().create_server(server, '127.0.0.1', 0)
      print(listening.sockets[0].getsockname()[1], flush=True)
      await listening.serve_forever()
    asyncio.run(main())
    """
}
