import Mail

/// Every setting of the program, checked at the start. Each is a flag and an environment variable alike.
struct Settings: Sendable {
  /// `sqlite:PATH` or `postgres://…`
  var database = "sqlite:modgift.db"
  /// The address listened on.
  var host = "127.0.0.1"
  var port = 8080
  /// `file:DIR`, `smtp://…` or `smtps://…`
  var mail = "file:mail"
  /// The address mail comes from.
  var mailFrom = "modgift@localhost.example"
  /// The most messages handed over in a minute.
  var mailPerMinute = 600
  /// The address people see, without a slash at the end; links in mail start with it.
  var baseURL = "http://127.0.0.1:8080"
  /// Whether this is a demo: codes are shown on the page, and the style page is there.
  var isDemo = false
  var programmeName = "Modgift"
  var timeZone = "Europe/Copenhagen"
  /// The model a new programme's plans are made from: the name of one inside the binary.
  var model = "naloxone"

  /// Whether people reach it over TLS, so that cookies may ask for it.
  var isSecure: Bool { baseURL.hasPrefix("https://") }

  /// The domain mail comes from and answers go to.
  var mailDomain: Substring { MailAddress(mailFrom)?.domain ?? "localhost" }

  /// The host of the base address, with its port when it has one.
  var publicHost: String {
    let rest = baseURL.split(separator: "/", omittingEmptySubsequences: true)
    return rest.count > 1 ? String(rest[1]) : ""
  }
}

/// A setting that cannot be used.
struct SettingsError: Error, CustomStringConvertible {
  let setting: String
  let found: String
  let expected: String

  var description: String { "\(setting): found \"\(found)\", expected \(expected)" }
}
