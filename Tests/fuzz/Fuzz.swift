/// What libFuzzer calls with bytes of its own making. The first says which way in they take; the rest is a mail, a
/// text, a page of HTML, or a talk with the server.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch (bytes.first ?? 0) % 4 {
  case 0, 1: read(Array(bytes.dropFirst()))
  case 2: _ = ReplyText(text: String(decoding: bytes.dropFirst(), as: UTF8.self), from: "Mette Holm").said
  default: _ = ReplyText(html: String(decoding: bytes.dropFirst(), as: UTF8.self), from: "Mette Holm").said
  }
  return 0
}

private func read(_ bytes: [UInt8]) {
  guard let mail = try? IncomingMail.reading(bytes) else { return }
  _ = ReplyText(mail).said
  _ = mail.html.map { ReplyText(html: $0).said }
  _ = AutomaticMail(mail)
  _ = BounceReport(mail)
  _ = mail.attachments.map { $0.bytes().count }
}
