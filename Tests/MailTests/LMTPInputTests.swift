import NIOCore
import Testing

@testable import Mail

/// The bytes on the wire: what ends a line, what ends a message.
struct LMTPInputTests {
  /// What comes out when the bytes come in pieces of a size.
  private func message(_ bytes: [UInt8], inPiecesOf size: Int) -> (
    text: String, hasEnded: Bool, rest: String?
  ) {
    var input = LMTPInput()
    var text: [UInt8] = []
    var hasEnded = false
    input.beginMessage()
    var rest = bytes[...]
    while !rest.isEmpty {
      var piece = ByteBuffer(bytes: rest.prefix(size))
      rest = rest.dropFirst(size)
      input.append(&piece)
      if !hasEnded { hasEnded = input.message(into: &text) }
    }
    let line = input.line(upTo: 100)
    let after: String? =
      if case .text(let bytes) = line { String(decoding: bytes, as: UTF8.self) } else { nil }
    return (String(decoding: text, as: UTF8.self), hasEnded, after)
  }

  @Test(arguments: [1, 2, 3, 7, 1_000])
  func `dots before lines are undone, and a dot alone ends the message`(size: Int) {
    let came = message(Array("a\r\n..b\r\n.c\r\n...\r\n.\r\nQUIT\r\n".utf8), inPiecesOf: size)
    #expect(came.text == "a\r\n.b\r\nc\r\n..\r\n")
    #expect(came.hasEnded && came.rest == "QUIT")
  }

  @Test(arguments: [
    "a\n.\n", "a\r\n.\n", "a\n.\r\n", "a\r.\r", "a\r\n.\r", "a\r.\r\n", "a\n\r.\r\n", ".\r\r\n",
    "a\r\n.\r\r\n",
    "a\r\n.\0\r\n",
  ])
  func `nothing but a dot between two CR LF ends a message`(end: String) {
    for size in [1, 100] {
      let smuggled = "\(end)MAIL FROM:<x@y.dk>\r\nRCPT TO:<z@y.dk>\r\nDATA\r\nhej\r\n.\r\n"
      let came = message(Array(smuggled.utf8), inPiecesOf: size)
      #expect(came.hasEnded && came.text.contains("MAIL FROM") && came.rest == nil)
    }
  }

  @Test func `an empty message is one`() {
    #expect(message(Array(".\r\n".utf8), inPiecesOf: 1) == ("", true, nil))
  }

  @Test func `a line without end is thrown away as it comes, and the next one is read`() {
    var input = LMTPInput()
    for _ in 0..<1_000 {
      var piece = ByteBuffer(repeating: 97, count: 10_000)
      input.append(&piece)
      #expect(input.line(upTo: 2_048) == nil)
    }
    var end = ByteBuffer(string: "\r\nNOOP\r\n")
    input.append(&end)
    #expect(input.line(upTo: 2_048) == .tooLong)
    #expect(input.line(upTo: 2_048) == .text(Array("NOOP".utf8)))
  }

  @Test(arguments: ["NOOP\nNOOP", "NO\0OP", "NOOP\rX", "NO\u{1}\u{0}"])
  func `a command with a bare end of line or a NUL in it is refused`(line: String) {
    #expect(LMTPCommand(Array(line.utf8)) == .wrong(.brokenLine))
    #expect(LMTPCommand([0x4E, 0xFF, 0xFE]) == .wrong(.brokenLine))
  }

  @Test func `addresses are read with what surrounds them`() {
    func read(_ line: String) -> LMTPCommand { LMTPCommand(Array(line.utf8)) }
    #expect(
      read("mail from:<a@b.dk> SIZE=12 BODY=8BITMIME SMTPUTF8") == .mail(from: "a@b.dk", size: 12))
    #expect(read("MAIL FROM: <>") == .mail(from: "", size: nil))
    #expect(read("RCPT TO:<@relay.dk,@x.dk:a@b.dk>") == .recipient("a@b.dk"))
    #expect(read("RCPT TO:<\"a> b\"@b.dk>") == .recipient("\"a> b\"@b.dk"))
    #expect(read("RCPT TO:<æøå@b.dk>") == .recipient("æøå@b.dk"))
    for wrong in [
      "MAIL FROM:a@b.dk", "MAIL FROM:<a@b.dk", "MAIL FROM:<a@b.dk> SIZE=x", "RCPT TO:<>", "MAIL",
      "RCPT FROM:<a@b.dk>",
      "MAIL FROM:<a@b.dk> SIZE=99999999999999999999", "LHLO", "DATA now",
    ] {
      #expect(read(wrong) == .wrong(.badSyntax), "\(wrong)")
    }
    #expect(read("EHLO x") == .wrong(.unknownCommand))
  }
}
