import CCurl

/// One message handed to a mail server by libcurl.
final class SMTPExchange {
  private let message: MailMessage
  private let bytes: [UInt8]
  private var sent = 0
  /// The last lines the server said.
  private var replies: [String] = []

  init(_ message: MailMessage) {
    self.message = message
    bytes = message.encoded()
  }

  /// Blocks until the server has the message: at most a minute.
  func run(with server: SMTPServer, over session: SMTPSession) throws(MailError) {
    guard let recipients = curl_slist_append(nil, "<\(message.to)>") else {
      throw MailError(.temporary, words: "No memory for a connection")
    }
    let curl = session.curl
    session.clear()
    defer { curl_slist_free_all(recipients) }
    set(server, on: curl)
    modgift_curl_set_string(curl, CURLOPT_MAIL_FROM, "<\(message.returnPath ?? message.from.address)>")
    modgift_curl_set_pointer(curl, CURLOPT_MAIL_RCPT, recipients)
    connectCallbacks(to: curl)
    let code = withExtendedLifetime(self) { curl_easy_perform(curl) }
    if code != CURLE_OK { throw failure(code, reply: modgift_curl_response_code(curl)) }
  }

  private func set(_ server: SMTPServer, on curl: UnsafeMutableRawPointer) {
    modgift_curl_set_string(curl, CURLOPT_URL, server.url)
    modgift_curl_set_string(curl, CURLOPT_PROXY, "")
    modgift_curl_set_long(curl, CURLOPT_NOSIGNAL, 1)
    modgift_curl_set_long(curl, CURLOPT_CONNECTTIMEOUT, 10)
    modgift_curl_set_long(curl, CURLOPT_TIMEOUT, 60)
    if let credentials = server.credentials {
      modgift_curl_set_string(curl, CURLOPT_USERNAME, credentials.user)
      modgift_curl_set_string(curl, CURLOPT_PASSWORD, credentials.password)
    }
    switch server.security {
    case .required: modgift_curl_set_long(curl, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
    case .whenOffered:
      modgift_curl_set_long(curl, CURLOPT_USE_SSL, Int(CURLUSESSL_TRY.rawValue))
      // A server on this machine shows a certificate that nobody signed, and nobody is in between.
      guard server.isLoopback else { return }
      modgift_curl_set_long(curl, CURLOPT_SSL_VERIFYPEER, 0)
      modgift_curl_set_long(curl, CURLOPT_SSL_VERIFYHOST, 0)
    case .implicit: break
    }
  }

  private func connectCallbacks(to curl: UnsafeMutableRawPointer) {
    let this = Unmanaged.passUnretained(self).toOpaque()
    modgift_curl_set_long(curl, CURLOPT_UPLOAD, 1)
    modgift_curl_set_long(curl, CURLOPT_INFILESIZE, bytes.count)
    modgift_curl_set_pointer(curl, CURLOPT_READDATA, this)
    modgift_curl_set_read(curl) { buffer, size, count, this in
      guard let buffer, let this else { return 0 }
      let room = UnsafeMutableRawBufferPointer(start: buffer, count: size &* count)
      return Unmanaged<SMTPExchange>.fromOpaque(this).takeUnretainedValue().give(to: room)
    }
    modgift_curl_set_pointer(curl, CURLOPT_HEADERDATA, this)
    modgift_curl_set_write(curl, CURLOPT_HEADERFUNCTION) { buffer, size, count, this in
      guard let buffer, let this else { return 0 }
      let reply = UnsafeRawBufferPointer(start: buffer, count: size &* count)
      Unmanaged<SMTPExchange>.fromOpaque(this).takeUnretainedValue().hear(reply)
      return size &* count
    }
  }

  /// Gives libcurl as much of the message as it has room for.
  private func give(to room: UnsafeMutableRawBufferPointer) -> Int {
    let piece = bytes[sent...].prefix(room.count)
    room.copyBytes(from: piece)
    sent &+= piece.count
    return piece.count
  }

  private func hear(_ reply: UnsafeRawBufferPointer) {
    let line = String(decoding: reply.prefix(1000), as: UTF8.self)
    replies = replies.suffix(9) + [line.filter { !$0.isNewline }]
  }

  /// Refusals of the message itself are for good; refusals of us, our password or our encryption are not.
  private func failure(_ code: CURLcode, reply: Int) -> MailError {
    // Once the message is on its way, an answer that libcurl did not expect is about the message.
    let aboutUs =
      sent > 0
      ? []
      : [
        CURLE_LOGIN_DENIED, CURLE_REMOTE_ACCESS_DENIED, CURLE_WEIRD_SERVER_REPLY, CURLE_USE_SSL_FAILED,
      ]
    let isRefused = (400...599).contains(reply)
    let said = replies.filter { $0.hasPrefix("\(reply)") }.joined(separator: "\n")
    let words = isRefused && !said.isEmpty ? said : String(cString: curl_easy_strerror(code))
    let isForGood = reply >= 500 && isRefused && !aboutUs.contains { $0 == code }
    return MailError(isForGood ? .permanent : .temporary, code: isRefused ? reply : nil, words: words)
  }
}
