import Mail
import Testing

/// Mails that somebody built to break their reader.
struct HostileMailTests {
  private func refusal(_ text: String) -> MailRefusal? {
    do {
      _ = try IncomingMail.reading(Array(text.utf8))
      return nil
    } catch { return error }
  }

  private func many(_ count: Int, _ line: (Int) -> String) -> String { (0..<count).map(line).joined() }

  @Test func `nothing and too much are refused`() {
    #expect(refusal("") == .empty)
    #expect(throws: MailRefusal.tooLarge) {
      try IncomingMail.reading([UInt8](repeating: 97, count: IncomingMail.largest + 1))
    }
  }

  @Test func `two thousand levels of parts are refused`() {
    let nested = many(2000) { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
    #expect(refusal("From: a@b.example\n\(nested)\nhej\n") == .tooDeep)
    #expect(
      refusal("From: a@b.example\n\(many(2000) { _ in "Content-Type: message/rfc822\n\n" })hej\n") == .tooDeep
    )
  }

  @Test func `a thousand parts are refused, and so are a hundred thousand`() {
    let head = "Content-Type: multipart/mixed; boundary=b\n\n"
    #expect(refusal(head + many(1000) { _ in "--b\n\nhej\n" }) == .tooManyParts)
    #expect(refusal(head + many(100_000) { _ in "--b\n\nhej\n" }) == .tooManyParts)
  }

  @Test func `a header of a megabyte is refused`() {
    #expect(refusal("Subject: \(String(repeating: "a ", count: 500_000))\n\nhej\n") == .headerTooLarge)
    #expect(refusal(many(50_000) { "X-Field-\($0): value of it\n" } + "\nhej\n") == .headerTooLarge)
  }

  @Test(arguments: [",a", "a:", "<a", "a;"])
  func `address fields that take for ever are refused`(piece: String) {
    let field = "To: x\(String(repeating: piece, count: 60_000))\n"
    #expect(refusal("\(field)\nhej\n") == .headerTooLarge)
    let inside = "From: a@b.example\nContent-Type: message/rfc822\n\n"
    #expect(refusal("\(inside)\(field)\nhej\n") == .headerTooLarge)
  }

  @Test func `groups in groups are read on a small stack, or refused`() throws {
    #expect(
      try IncomingMail.reading(Array("To: \(String(repeating: "a:", count: 99))\n\nhej\n".utf8)).to == [])
    #expect(refusal("To: \(String(repeating: "a:", count: 5000))\n\nhej\n") == .headerTooLarge)
  }

  @Test func `fifty thousand brackets are read in no time`() throws {
    let mail = try IncomingMail.reading(Array("To: \(String(repeating: "(", count: 50_000))\n\nhej\n".utf8))
    #expect(mail.text == "hej\n")
  }

  @Test func `nested, unclosed and endless HTML is read as far as it goes`() {
    #expect(HTMLText(String(repeating: "<b>", count: 20_000) + "hej").markdown.utf8.count < 1000)
    #expect(
      HTMLText("<p>Hej" + String(repeating: "<blockquote>", count: 400) + "Bo").markdown.hasPrefix("Hej"))
    #expect(HTMLText(String(repeating: "</i><b>x</b>", count: 20_000)).markdown.hasPrefix("**x"))
    #expect(HTMLText("<p title='").markdown == "")
    #expect(HTMLText("<ul>" + String(repeating: "<li>", count: 5000)).markdown == "")
  }

  @Test(arguments: [
    "Mvh\n", "-- \n", "--\n", "> ", "Fra: a\n", "Den 3. marts 2026\n", "Til: a@b.dk;\n", "[cid:", ">\n\n",
  ])
  func `a mail of one line said over and over is read`(line: String) {
    let reply = ReplyText(text: String(repeating: line, count: 5000), from: "Bo Berg")
    #expect(reply.pieces.count <= 5000)
  }
}
