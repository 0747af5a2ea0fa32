extension MailMessage {
  /// The message as it goes over the wire (RFC 5322, MIME): ASCII, CRLF, no line above 78 characters that can
  /// be folded, both forms of the text in multipart/alternative.
  public func encoded() -> [UInt8] {
    // "=_" cannot come up in quoted-printable text, so that no text ends its part.
    let boundary = "=_" + messageID.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(40)
    var out: [UInt8] = []
    out.reserveCapacity(2000 &+ (text.utf8.count &+ html.utf8.count) / 2 &* 3)
    out.append("From: \(HeaderText.mailbox(from, after: 6))\r\nTo: \(to.text)\r\n")
    out.append("Subject: \(HeaderText.unstructured(subject, after: 9))\r\nDate: \(MailDate.text(date))\r\n")
    out.append("Message-ID:\(messageID.utf8.count > 60 ? "\r\n " : " ")<\(messageID)>\r\n")
    for header in headers {
      out.append(
        "\(header.name): \(HeaderText.unstructured(header.value, after: header.name.utf8.count &+ 2))\r\n")
    }
    out.append("Content-Language: \(language)\r\nMIME-Version: 1.0\r\n")
    out.append("Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"\r\n\r\n")
    for (type, content) in parts {
      out.append("--\(boundary)\r\nContent-Type: text/\(type); charset=utf-8\r\n")
      out.append("Content-Transfer-Encoding: quoted-printable\r\n\r\n")
      out.append(contentsOf: QuotedPrintable.encode(content))
      out.append("\r\n")
    }
    out.append("--\(boundary)--\r\n")
    return out
  }

  /// The kinds of its parts, from the plainest to what says most: Outlook takes a calendar for an invitation only
  /// where it stands beside the texts.
  private var parts: [(type: String, content: String)] {
    [("plain", text), ("html", html)]
      + (calendar.map { [("calendar; method=\($0.method)", $0.text)] } ?? [])
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ text: String) {
    append(contentsOf: text.utf8)
  }
}
