import Mail
import Testing

struct SMTPServerTests {
  @Test(arguments: [
    ("smtp://mail.example.org", "mail.example.org", 25, SMTPServer.Security.whenOffered),
    ("smtp://mail.example.org:2525/", "mail.example.org", 2525, .whenOffered),
    ("smtp://u:p@mail.example.org", "mail.example.org", 587, .required),
    ("smtp://u:p@mail.example.org?starttls=offered", "mail.example.org", 587, .required),
    ("smtp://u:p@127.0.0.1:25", "127.0.0.1", 25, .whenOffered),
    ("smtp://u:p@127.0.0.1.evil.dk:25", "127.0.0.1.evil.dk", 25, .required),
    ("smtp://u:p@localhost", "localhost", 587, .whenOffered), ("smtp://[::1]:25", "[::1]", 25, .whenOffered),
    ("smtp://localhost?starttls=required", "localhost", 25, .required),
    ("smtps://u:p@mail.example.org", "mail.example.org", 465, .implicit),
  ])
  func `a server's address says how to speak to it`(
    address: String, host: String, port: Int, security: SMTPServer.Security
  ) throws {
    let server = try SMTPServer(address)
    #expect(server.host == host && server.port == port && server.security == security)
  }

  @Test(arguments: [
    "", "mail.example.org", "http://a.dk", "smtp:", "smtp://", "smtp:///x", "smtp://a.dk:0",
    "smtp://a.dk:99999",
    "smtp://a.dk/path", "smtp://a.dk?starttls=no", "smtp://a.dk?tls=1", "smtp://a b", "file:",
  ])
  func `an address that says nothing clear is refused`(address: String) {
    #expect(throws: TransportAddressFault.self) { try MailTransport(address) }
  }

  @Test func `a folder is taken as it stands`() throws {
    #expect(try MailTransport("file:var/mail") == .folder("var/mail"))
    #expect(try MailTransport("file:/var/mail") == .folder("/var/mail"))
    #expect(try MailTransport("file:///var/mail") == .folder("/var/mail"))
  }
}
