import HTTPTypes

/// What came over the wire, before anybody knows who it is.
struct Call: Sendable {
  let method: HTTPRequest.Method
  /// The address without what was asked of it.
  let path: String
  let query: Form
  let form: Form
  let parameters: [String: String]
  let cookies: Cookies
  /// `Accept-Language`, as it came.
  let languages: String?
  /// The address the request came from; behind nginx, the one nginx saw.
  let remoteAddress: String
  let userAgent: String
  /// Whether the browser says that the request was made by one of our own pages.
  let isFromOurPages: Bool
  /// Whether only the part of the page that changed is asked for, by a script.
  let wantsFragment: Bool

  /// The address with what was asked of it, to come back to.
  let fullPath: String

  /// Whether it is the one press that mail programs offer beside a mail (RFC 8058 §3.1).
  var isOneClick: Bool { method == .post && form["List-Unsubscribe"] == "One-Click" }

  init(
    method: HTTPRequest.Method, fullPath: String, headers: HTTPFields, form: Form,
    parameters: [String: String],
    peerAddress: String, ourHost: String?
  ) {
    self.method = method
    self.fullPath = fullPath
    let halves = fullPath.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = String(halves.first ?? "/")
    query = halves.count > 1 ? Form(urlEncoded: halves[1].utf8) : Form()
    self.form = form
    self.parameters = parameters
    cookies = Cookies(headers[values: .cookie])
    languages = headers[.acceptLanguage]
    remoteAddress = Call.client(behind: peerAddress, forwarded: headers[.forwardedFor])
    userAgent = String((headers[.userAgent] ?? "").prefix(300))
    wantsFragment = headers[.fragment] != nil
    isFromOurPages = Call.isOurs(headers, host: ourHost)
  }

  /// nginx on the same machine says whom it speaks for; nobody else is believed.
  private static func client(behind peer: String, forwarded: String?) -> String {
    guard peer == "127.0.0.1" || peer == "::1" || peer.isEmpty, let forwarded,
      let last = forwarded.split(separator: ",").last
    else { return peer }
    return String(trimmed(String(last)).prefix(64))
  }

  /// `Sec-Fetch-Site` where the browser sends it, else `Origin` against the host asked for.
  private static func isOurs(_ headers: HTTPFields, host: String?) -> Bool {
    if let site = headers[.fetchSite] { return site == "same-origin" || site == "none" }
    guard let origin = headers[.origin] else { return true }
    guard let host else { return false }
    return origin == "https://\(host)" || origin == "http://\(host)"
  }
}

extension HTTPField.Name {
  static let forwardedFor = constant("X-Forwarded-For")
  static let fetchSite = constant("Sec-Fetch-Site")
  static let fragment = constant("X-Fragment")

  /// A header's name written in the program. Only a name that is no token is refused, and these are tokens.
  private static func constant(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .userAgent }
}
