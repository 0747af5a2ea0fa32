import CCurl

/// One of libcurl's handles. It keeps its connection to the server between messages, and makes a new one when the
/// server has hung up.
final class SMTPSession {
  let curl: UnsafeMutableRawPointer

  init() throws(MailError) {
    guard isCurlReady, let curl = curl_easy_init() else {
      throw MailError(.temporary, words: "No memory for a connection")
    }
    self.curl = curl
  }

  /// Forgets what was set for the message before; the connection stays.
  func clear() { curl_easy_reset(curl) }

  deinit { curl_easy_cleanup(curl) }
}

private let isCurlReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
