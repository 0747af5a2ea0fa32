import Mail
import Testing

struct MailMessageTests {
  @Test func `a message reads back as it was written`() throws {
    let text =
      "Kære Anna\n.\n..prik\nFrom her\nslut med blank \n=3D\t\n" + String(repeating: "æøå ", count: 300)
    let html = "<p title=\"x\">\(String(repeating: "a", count: 1000))</p>\n<p>👩‍👩‍👧‍👦</p>"
    let message = try MailMessage.sample(
      text: text, html: html,
      headers: [("Auto-Submitted", "auto-generated"), ("List-Id", "Netværk <n.modgift.dk>")])
    let bytes = message.encoded()
    let read = try ReadMessage(bytes)
    #expect(bytes.allSatisfy { (0x20...0x7E).contains($0) || $0 == 13 || $0 == 10 })
    #expect(read.defects == [] && read.longest <= 78)
    #expect(read.parts == ["text/plain", "text/html"])
    #expect(read.contents == [text, html].map { $0.replacing("\n", with: "\r\n") })
    #expect(read.fromName == "Netværk Vestsjælland" && read.fromAddress == "modgift@example.org")
    #expect(read.values("To") == ["anna@example.org"] && read.values("Subject") == ["Svar på dit spørgsmål"])
    #expect(
      read.values("Date") == ["Sat, 21 Nov 2026 22:44:00 +0000"]
        && read.values("Message-ID") == ["<abc.1@modgift.dk>"])
    #expect(read.values("Content-Language") == ["da"] && read.values("MIME-Version") == ["1.0"])
    #expect(
      read.values("Auto-Submitted") == ["auto-generated"]
        && read.values("List-Id") == ["Netværk <n.modgift.dk>"])
  }

  @Test(arguments: [
    "Plain", "", "Kort å", "=?UTF-8?B?eA==?=", "a  b", "👩‍👩‍👧‍👦 🇩🇰",
    String(repeating: "blåbærgrød ", count: 40) + "x",
    String(repeating: "word ", count: 60) + "end", String(repeating: "a", count: 1500),
    "\"quoted\" (comment) <x@y.dk>",
  ])
  func `any subject and name reads back`(subject: String) throws {
    // Python 3.11 puts blanks between the encoded words of a long name, against RFC 2047 §6.2.
    let name = String(subject.prefix(20))
    let read = try ReadMessage(try MailMessage.sample(name: name, subject: subject).encoded())
    #expect(read.values("Subject") == [subject] && read.defects == [])
    #expect(read.fromName == name && read.fromAddress == "modgift@example.org")
    #expect(read.longest <= 78)
  }

  @Test(arguments: ["\r\n", "\n", "\r", "\u{0}", "\u{2028}", "\u{85}", "\r\n "])
  func `a line break in a subject or a name adds no field`(ending: String) throws {
    let evil = "Hej\(ending)Bcc: eve@example.org"
    let read = try ReadMessage(try MailMessage.sample(name: evil, subject: evil).encoded())
    #expect(read.values("Bcc") == [] && read.values("To") == ["anna@example.org"])
    #expect(try #require(read.values("Subject").first).hasPrefix("Hej "))
    #expect(read.fromAddress == "modgift@example.org")
  }

  @Test(arguments: [
    ("X-A\r\nBcc", "x"), ("Bcc", "eve@example.org"), ("to", "eve@example.org"), ("Content-Type", "text/html"),
    ("", "x"),
    ("X A", "x"), ("X:A", "x"), ("Xå", "x"), ("X-A", "x\r\nBcc: eve@example.org"), ("X-A", "x\ny"),
    ("X-A", "x\ry"),
    ("X-A", "x\u{0}"), ("X-A", String(repeating: "x", count: 2001)),
  ])
  func `a header that would change others is refused`(name: String, value: String) {
    #expect(throws: HeaderFault.self) { try MailMessage.sample(headers: [(name, value)]) }
  }

  @Test(arguments: ["", "a", "@", "a@", "a@b>\r\nBcc: c@d.dk", "a b@c", "a@b@c", "<a@b>", "æ@b"])
  func `an identifier that is none is refused`(messageID: String) {
    #expect(throws: HeaderFault.messageID) { try MailMessage.sample(messageID: messageID) }
  }

  @Test(arguments: ["", "da\r\nBcc: x@y.dk", "dansk sprog", "dá", "da-"])
  func `a language that is none is refused`(language: String) {
    #expect(throws: HeaderFault.language) { try MailMessage.sample(language: language) }
  }

  @Test func `line breaks of any kind become CRLF`() throws {
    let read = try ReadMessage(try MailMessage.sample(text: "a\r\nb\rc\nd\r\n\r\ne").encoded())
    #expect(read.contents[0] == "a\r\nb\r\nc\r\nd\r\n\r\ne")
  }

  @Test func `a text cannot end its part`() throws {
    let text = "x\n--=_abc1modgiftdk--\n--=_abc1modgiftdk\nContent-Type: text/html\n\nevil"
    let read = try ReadMessage(try MailMessage.sample(text: text).encoded())
    #expect(read.parts == ["text/plain", "text/html"])
    #expect(read.contents[0] == text.replacing("\n", with: "\r\n"))
  }
}
