import CGMime

extension IncomingMail {
  /// Reads a mail as it came over the wire (RFC 5322, MIME). What is broken is read as far as it goes.
  ///
  /// Throws ``MailRefusal`` for what is larger or more involved than a mail of a person's is.
  public static func reading(_ bytes: [UInt8]) throws(MailRefusal) -> IncomingMail {
    try MailSize.check(bytes)
    let bytes = withoutNulls(inHeaderOf: bytes)
    guard isMIMEReady, let options = g_mime_parser_options_new() else { throw .empty }
    defer { g_mime_parser_options_free(options) }
    setFallbackCharsets(options)
    guard let stream = Owned(memoryStream(bytes)),
      let parser = Owned(g_mime_parser_new_with_stream(stream.pointer))
    else { throw .empty }
    // Contents stay where they are and are found by their places in `bytes`.
    g_mime_parser_set_persist_stream(parser.pointer, 1)
    guard let message = Owned(g_mime_parser_construct_message(parser.pointer, options)) else { throw .empty }
    var tree = MIMETree(bytes: bytes)
    if let root = g_mime_message_get_mime_part(message.pointer) { try tree.walk(root, depth: 0) }
    return IncomingMail(MIMEHeader(message.pointer), tree)
  }

  private init(_ header: MIMEHeader, _ tree: MIMETree) {
    self.header = header.fields
    from = header.author
    sender = header.mailboxes(GMIME_ADDRESS_TYPE_SENDER).first
    replyTo = header.mailboxes(GMIME_ADDRESS_TYPE_REPLY_TO)
    to = header.mailboxes(GMIME_ADDRESS_TYPE_TO)
    cc = header.mailboxes(GMIME_ADDRESS_TYPE_CC)
    subject = header.fields.first("Subject")?.trimmed ?? ""
    date = header.date
    messageID = header.identifiers("Message-ID").first
    inReplyTo = header.identifiers("In-Reply-To")
    references = header.identifiers("References")
    text = tree.text
    html = tree.html
    isCutShort = tree.isCutShort
    attachments = tree.attachments
    calendars = tree.calendars
    report = tree.report
  }
}

private let isMIMEReady: Bool = {
  g_mime_init()
  return true
}()

private func memoryStream(_ bytes: [UInt8]) -> UnsafeMutablePointer<GMimeStream>? {
  bytes.withUnsafeBytes {
    g_mime_stream_mem_new_with_buffer($0.assumingMemoryBound(to: CChar.self).baseAddress, $0.count)
  }
}

/// Letters beyond ASCII in a header that do not say what they are.
private func setFallbackCharsets(_ options: OpaquePointer) {
  "utf-8".withCString { utf8 in
    "windows-1252".withCString { latin in
      var names: [UnsafePointer<CChar>?] = [utf8, latin, nil]
      g_mime_parser_options_set_fallback_charsets(options, &names)
    }
  }
}

/// A NUL would end a field's value for C: in the header, SUB stands in its place.
private func withoutNulls(inHeaderOf bytes: [UInt8]) -> [UInt8] {
  var bytes = bytes
  var lineLength = 0
  for index in bytes.indices {
    switch bytes[index] {
    case 0:
      bytes[index] = 0x1A
      lineLength &+= 1
    case 10 where lineLength == 0: return bytes
    case 10: lineLength = 0
    case 13: break
    default: lineLength &+= 1
    }
  }
  return bytes
}
