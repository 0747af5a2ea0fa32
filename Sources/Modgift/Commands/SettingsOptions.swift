import ArgumentParser
import Foundation
import Mail

/// The options all commands share, each also read from the environment.
struct SettingsOptions: ParsableArguments {
  @Option(help: "Where the data is: sqlite:PATH or postgres://…  (MODGIFT_DATABASE)")
  var database: String?

  @Option(help: "Where to listen: HOST:PORT  (MODGIFT_LISTEN)")
  var listen: String?

  @Option(help: "How mail leaves: file:DIR, smtp://… or smtps://…  (MODGIFT_MAIL)")
  var mail: String?

  @Option(help: "The address mail comes from  (MODGIFT_MAIL_FROM)")
  var mailFrom: String?

  @Option(help: "The most mails handed over in a minute  (MODGIFT_MAIL_PER_MINUTE)")
  var mailPerMinute: Int?
  @Option(help: "Where mail is taken in by LMTP: HOST:PORT or a socket's path  (MODGIFT_LMTP)")
  var lmtp: String?

  @Option(help: "The address people see, such as https://modgift.example.dk  (MODGIFT_BASE_URL)")
  var baseURL: String?

  @Option(help: "The programme's name, shown on every page  (MODGIFT_PROGRAMME)")
  var programme: String?

  @Option(help: "The programme's time zone  (MODGIFT_TIME_ZONE)")
  var timeZone: String?

  @Option(help: "The model a new programme begins with: naloxone or peer-group  (MODGIFT_MODEL)")
  var model: String?

  @Flag(help: "A demo: an invented programme, and sign-in codes shown on the page  (MODGIFT_DEMO=1)")
  var demo = false

  /// The settings, from flags first, then the environment, then what is usual.
  func settings(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws -> Settings {
    var settings = Settings()
    settings.database = try database ?? value("MODGIFT_DATABASE", environment) ?? settings.database
    settings.mail = try checkedTransport(mail ?? value("MODGIFT_MAIL", environment) ?? settings.mail)
    settings.mailFrom = try checkedSender(
      mailFrom ?? value("MODGIFT_MAIL_FROM", environment) ?? settings.mailFrom)
    settings.mailPerMinute = try checkedRate(
      mailPerMinute.map(String.init) ?? value("MODGIFT_MAIL_PER_MINUTE", environment))
    settings.lmtp = try (lmtp ?? value("MODGIFT_LMTP", environment)).map(checkedLMTP)
    settings.programmeName =
      try programme ?? value("MODGIFT_PROGRAMME", environment) ?? settings.programmeName
    settings.timeZone = try timeZone ?? value("MODGIFT_TIME_ZONE", environment) ?? settings.timeZone
    settings.model = try checkedModel(model ?? value("MODGIFT_MODEL", environment) ?? settings.model)
    settings.isDemo = try demo || value("MODGIFT_DEMO", environment) == "1"
    let address = try listen ?? value("MODGIFT_LISTEN", environment) ?? "127.0.0.1:8080"
    (settings.host, settings.port) = try parted(address)
    let usual = "http://\(address)"
    settings.baseURL = try checkedBase(baseURL ?? value("MODGIFT_BASE_URL", environment) ?? usual)
    return settings
  }

  /// A variable's value, or the content of the file its `_FILE` twin names. A file that cannot be read is an error.
  private func value(_ name: String, _ environment: [String: String]) throws -> String? {
    if let path = environment["\(name)_FILE"] {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
        throw SettingsError(setting: "\(name)_FILE", found: path, expected: "a file that can be read")
      }
      return trimmed(text)
    }
    return environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private func parted(_ address: String) throws -> (String, Int) {
    guard let colon = address.lastIndex(of: ":"), let port = Int(address[address.index(after: colon)...]),
      (0...65_535).contains(port), colon > address.startIndex
    else {
      throw SettingsError(setting: "listen", found: address, expected: "HOST:PORT, such as 127.0.0.1:8080")
    }
    return (String(address[..<colon]), port)
  }

  /// A password in it is not repeated.
  private func checkedTransport(_ address: String) throws -> String {
    guard (try? MailTransport(address)) != nil else {
      throw SettingsError(
        setting: "mail", found: String(address.prefix { $0 != "@" && $0 != "/" }),
        expected: "file:DIR, smtp://HOST or smtps://HOST")
    }
    return address
  }

  private func checkedSender(_ address: String) throws -> String {
    guard let sender = MailAddress(address) else {
      throw SettingsError(
        setting: "mail-from", found: address, expected: "a mail address, such as modgift@example.dk")
    }
    return sender.text
  }

  private func checkedRate(_ text: String?) throws -> Int {
    guard let text else { return Settings().mailPerMinute }
    guard let rate = Int(text), (1...1_000_000).contains(rate) else {
      throw SettingsError(
        setting: "mail-per-minute", found: text, expected: "a number from 1 to 1000000")
    }
    return rate
  }

  private func checkedLMTP(_ address: String) throws -> LMTPAddress {
    guard let address = LMTPAddress(address) else {
      throw SettingsError(
        setting: "lmtp", found: address, expected: "HOST:PORT, such as 127.0.0.1:24, or the path of a socket")
    }
    return address
  }

  private func checkedModel(_ name: String) throws -> String {
    let names = BuiltInModels.ids
    guard names.contains(name) else {
      throw SettingsError(setting: "model", found: name, expected: names.joined(separator: " or "))
    }
    return name
  }

  private func checkedBase(_ address: String) throws -> String {
    let base = address.hasSuffix("/") ? String(address.dropLast()) : address
    guard base.hasPrefix("http://") || base.hasPrefix("https://"), let url = URL(string: base),
      url.host != nil
    else {
      throw SettingsError(setting: "base-url", found: address, expected: "https://… without a path")
    }
    return base
  }
}
