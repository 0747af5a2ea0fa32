/// The cookies of a request, and how ours are set.
struct Cookies: Sendable {
  private let values: [(name: String, value: String)]

  init(_ headers: [String]) {
    values = headers.flatMap { $0.split(separator: ";") }.compactMap { pair in
      let halves = pair.split(separator: "=", maxSplits: 1)
      guard halves.count == 2 else { return nil }
      return (trimmed(String(halves[0])), trimmed(String(halves[1])))
    }
  }

  subscript(_ cookie: Cookie) -> String? { values.first { $0.name == cookie.rawValue }?.value }
}

/// The cookies the product sets: all of them needed, none for counting people.
enum Cookie: String, Sendable {
  /// The secret of a session.
  case session = "modgift_session"
  /// A secret of a browser that is not signed in: it ties a form and a code to the browser that asked for them.
  case visitor = "modgift_visitor"
  /// The language chosen before signing in.
  case language = "modgift_language"
}

/// A cookie to be set, or with an age of nought to be forgotten.
struct CookieToSet: Sendable {
  let cookie: Cookie
  let value: String
  /// Seconds until the browser forgets it.
  let age: Int

  static func forget(_ cookie: Cookie) -> CookieToSet { CookieToSet(cookie: cookie, value: "", age: 0) }

  /// The header's text. `Secure` is left out only where the product is reached by plain HTTP on this machine.
  func header(secure: Bool) -> String {
    "\(cookie.rawValue)=\(value); Path=/; Max-Age=\(age); HttpOnly; SameSite=Lax\(secure ? "; Secure" : "")"
  }
}
