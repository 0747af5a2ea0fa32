import Foundation
import Synchronization
import Testing

@testable import Mail

/// A running server, with Python's `smtplib` and a bare socket as its peers.
@Suite(.enabled(if: SMTPPeer.isThere))
struct LMTPServerTests {
  /// Runs a script against a server; the port stands in it as PORT. What it printed, and what was taken.
  private func run(
    _ script: String, limits: LMTPLimits = LMTPLimits(), receiver: Recorder = Recorder()
  ) async throws -> (said: String, taken: [LMTPMessage]) {
    let server = LMTPServer(at: .port(host: "127.0.0.1", port: 0), limits: limits, receiver: receiver)
    let running = Task { try await server.run() }
    while server.port == nil { try await Task.sleep(for: .milliseconds(5)) }
    let port = server.port ?? 0
    let text = "import smtplib, socket, time\nPORT = \(port)\n\(script)"
    let said = try await Python.runAside(text)
    running.cancel()
    try? await running.value
    return (String(decoding: said, as: UTF8.self), receiver.messages)
  }

  @Test
  func `Python's smtplib hands a message over, and hears of each recipient`() async throws {
    let (said, taken) = try await run(
      """
      with smtplib.LMTP('127.0.0.1', PORT) as peer:
        refused = peer.sendmail('anna@example.dk', ['bob@here.dk', 'never@here.dk', 'later@here.dk'],
          'Subject: hej\\r\\n\\r\\n.dot\\r\\n..two\\r\\næøå\\r\\n'.encode(), ['BODY=8BITMIME', 'SIZE=40'])
        print(sorted((who, code) for who, (code, _) in refused.items()))
        print(peer.vrfy('bob'), peer.noop()[0], peer.has_extn('smtputf8'), peer.has_extn('pipelining'))
      """)
    #expect(said.contains("[('later@here.dk', 451), ('never@here.dk', 550)]"))
    #expect(said.contains("(252, ") && said.contains("250 True True"))
    #expect(taken.count == 1 && taken.first?.sender == "anna@example.dk")
    #expect(taken.first?.recipients == ["bob@here.dk"])
    #expect(
      taken.first.map { String(decoding: $0.bytes, as: UTF8.self) }
        == "Subject: hej\r\n\r\n.dot\r\n..two\r\næøå\r\n")
  }

  /// A bare socket that says things all at once, and prints all the codes that come back.
  private func talk(_ said: String) -> String {
    """
    s = socket.create_connection(('127.0.0.1', PORT)); s.settimeout(300)
    s.sendall(\(said))
    heard = b''
    try:
      while True:
        piece = s.recv(65536)
        if not piece: break
        heard += piece
    except (ConnectionResetError, TimeoutError): pass
    print(' '.join(line[:3] + line[3:4].replace(' ', '') for line in heard.decode().split('\\r\\n') if line[3:4] == ' '))
    """
  }

  @Test func `commands that come all together are answered in their order`() async throws {
    let (said, taken) = try await run(
      talk(
        """
        b'LHLO x\\r\\nMAIL FROM:<a@b.dk>\\r\\nRCPT TO:<bob@here.dk>\\r\\nRCPT TO:<never@here.dk>\\r\\nDATA\\r\\n' \
        b'Subject: one\\r\\n\\r\\nhej\\r\\n.\\r\\nMAIL FROM:<>\\r\\nRCPT TO:<eva@here.dk>\\r\\nDATA\\r\\n.\\r\\nQUIT\\r\\n'
        """))
    #expect(
      said.split(separator: " ").map { $0.prefix(3) } == [
        "220", "250", "250", "250", "550", "354", "250", "250", "250", "354", "250", "221",
      ])
    #expect(taken.map(\.sender) == ["a@b.dk", ""])
  }

  @Test func `what comes too early, twice or not at all is refused`() async throws {
    let (said, _) = try await run(
      talk(
        """
        b'MAIL FROM:<a@b.dk>\\r\\nHELO x\\r\\nLHLO x\\r\\nDATA\\r\\nRCPT TO:<a@here.dk>\\r\\nMAIL FROM:<a@b.dk>\\r\\n' \
        b'MAIL FROM:<a@b.dk>\\r\\nDATA\\r\\nRSET\\r\\nMAIL FROM:<a@b.dk> SIZE=99999999\\r\\nFOO\\r\\nQUIT\\r\\n'
        """))
    #expect(
      said.split(separator: " ").map { $0.prefix(3) } == [
        "220", "503", "500", "250", "503", "503", "250", "503", "503", "250", "552", "500", "221",
      ])
  }

  @Test func `somebody who says nothing but nonsense is shown the door`() async throws {
    let (said, _) = try await run(talk("b'nonsense\\r\\n' * 1000"))
    let codes = said.split(separator: " ").map { $0.prefix(3) }
    #expect(codes.last == "421" && codes.count < 30)
  }

  @Test func `a message of sixty megabytes is refused, announced or not, and the next one taken`()
    async throws
  {
    let (said, taken) = try await run(
      """
      peer = smtplib.LMTP('127.0.0.1', PORT)
      peer.ehlo()
      print(peer.mail('a@b.dk', ['SIZE=60000000'])[0])
      peer.mail('a@b.dk'); peer.rcpt('bob@here.dk'); peer.rcpt('eva@here.dk')
      peer.putcmd('data'); print(peer.getreply()[0])
      piece = b'x' * 76 + b'\\r\\n'
      for n in range(60): peer.send(piece * 13000)
      peer.send(b'.\\r\\n')
      print(peer.getreply()[0], peer.getreply()[0])
      print(peer.sendmail('a@b.dk', ['bob@here.dk'], 'hej'))
      """)
    #expect(said.split(whereSeparator: \.isWhitespace) == ["552", "354", "552", "552", "{}"])
    #expect(taken.count == 1)
  }

  @Test func `a large message goes through a file and comes out as it was`() async throws {
    let (_, taken) = try await run(
      """
      with smtplib.LMTP('127.0.0.1', PORT) as peer:
        peer.sendmail('a@b.dk', ['bob@here.dk'], b'\\r\\n'.join(b'%d ' % n + b'y' * 70 for n in range(50000)) + b'\\r\\n')
      """)
    let text = (0..<50_000).map { "\($0) \(String(repeating: "y", count: 70))\r\n" }.joined()
    #expect(taken.first?.bytes == Array(text.utf8))
  }

  @Test func `a line that breaks in the middle of a message leaves nothing`() async throws {
    let (_, taken) = try await run(
      """
      for cut in range(6):
        s = socket.create_connection(('127.0.0.1', PORT))
        s.sendall(b'LHLO x\\r\\nMAIL FROM:<a@b.dk>\\r\\nRCPT TO:<bob@here.dk>\\r\\nDATA\\r\\nSubject: hej\\r\\n\\r\\nhal' + b'vt\\r\\n.\\r'[:cut])
        s.recv(1000); s.close()
      time.sleep(.3)
      """)
    #expect(taken.isEmpty)
  }

  @Test
  func `whoever waits too long is told so and parted from`() async throws {
    var limits = LMTPLimits()
    limits.idleSeconds = 1
    let (said, _) = try await run(
      """
      silent = socket.create_connection(('127.0.0.1', PORT))
      heard = b''.join(iter(lambda: silent.recv(1000), b''))
      print(heard.splitlines()[-1][:3])
      """, limits: limits)
    #expect(said == "b'421'\n")
  }

  @Test
  func `one too many is told so`() async throws {
    var limits = LMTPLimits()
    limits.connections = 2
    let (said, _) = try await run(
      """
      them = [socket.create_connection(('127.0.0.1', PORT)) for _ in range(2)]
      for one in them: one.recv(100)
      print(socket.create_connection(('127.0.0.1', PORT)).recv(100)[:3])
      """, limits: limits)
    #expect(said == "b'421'\n")
  }

  @Test
  func `a server that stops takes what is under way and parts from the others`() async throws {
    let receiver = Recorder()
    let server = LMTPServer(at: .port(host: "127.0.0.1", port: 0), receiver: receiver)
    let running = Task { try await server.run() }
    while server.port == nil { try await Task.sleep(for: .milliseconds(5)) }
    let port = server.port ?? 0
    let script = """
      import socket, time
      waiting = socket.create_connection(('127.0.0.1', \(port))); waiting.recv(100)
      s = socket.create_connection(('127.0.0.1', \(port)))
      s.sendall(b'LHLO x\\r\\nMAIL FROM:<a@b.dk>\\r\\nRCPT TO:<bob@here.dk>\\r\\nDATA\\r\\nhej\\r\\n')
      heard = b''
      while b'354' not in heard: heard += s.recv(1000)
      time.sleep(1)
      print(waiting.recv(100)[:3], end=' ')
      s.sendall(b'igen\\r\\n.\\r\\n')
      heard = b''
      while True:
        piece = s.recv(1000)
        if not piece: break
        heard += piece
      print([line[:3] for line in heard.split(b'\\r\\n') if line])
      """
    async let said = Python.runAside(script)
    while receiver.recipientsAsked == 0 { try await Task.sleep(for: .milliseconds(20)) }
    try await Task.sleep(for: .milliseconds(300))
    async let stopping: Void = server.stop()
    #expect(String(decoding: try await said, as: UTF8.self) == "b'421' [b'250', b'421']\n")
    await stopping
    try await running.value
    #expect(receiver.messages.count == 1)
  }

  @Test func `a socket among the files is listened on as well`() async throws {
    let path = "/tmp/lmtp-\(UUID().uuidString).sock"
    let receiver = Recorder()
    let server = LMTPServer(at: .socket(path: path), receiver: receiver)
    let running = Task { try await server.run() }
    while !FileManager.default.fileExists(atPath: path) { try await Task.sleep(for: .milliseconds(5)) }
    let script = "import smtplib; smtplib.LMTP('\(path)').sendmail('a@b.dk', ['bob@here.dk'], 'hej')"
    _ = try await Python.runAside(script)
    running.cancel()
    try? await running.value
    #expect(receiver.messages.count == 1)
    try? FileManager.default.removeItem(atPath: path)
  }

  @Test(arguments: [
    ("127.0.0.1:24", LMTPAddress.port(host: "127.0.0.1", port: 24)),
    ("[::1]:24", .port(host: "::1", port: 24)),
    ("/run/modgift/lmtp", .socket(path: "/run/modgift/lmtp")), ("unix:/run/x", .socket(path: "/run/x")),
  ])
  func `where to listen is read`(text: String, address: LMTPAddress) {
    #expect(LMTPAddress(text) == address)
  }

  @Test(arguments: ["", "24", "localhost", ":24", "a:b", "a:70000", "/\(String(repeating: "x", count: 200))"])
  func `where nobody can listen is refused`(text: String) {
    #expect(LMTPAddress(text) == nil)
  }
}

/// Takes everything, but for `never@` and `later@`.
private final class Recorder: LMTPReceiver {
  private let taken = Mutex<[LMTPMessage]>([])
  private let asked = Mutex(0)

  /// How many recipients it was asked about.
  var recipientsAsked: Int { asked.withLock { $0 } }
  var messages: [LMTPMessage] { taken.withLock { $0 } }

  func refusal(of recipient: String) async -> LMTPAnswer? {
    asked.withLock { $0 += 1 }
    return recipient.hasPrefix("never@") ? .unknownRecipient : recipient.hasPrefix("later@") ? .unwell : nil
  }

  func deliver(_ message: LMTPMessage) async -> [LMTPAnswer] {
    taken.withLock { $0.append(message) }
    return message.recipients.map { _ in .stored }
  }
}
