import Foundation

/// A mail server and how to speak to it.
public struct SMTPServer: Sendable, Equatable {
  /// When to encrypt.
  public enum Security: Sendable, Equatable {
    /// When the server offers STARTTLS.
    case whenOffered
    /// By STARTTLS, or not at all.
    case required
    /// From the first byte (`smtps`).
    case implicit
  }

  /// Its name or number; an IPv6 number in brackets.
  public let host: String
  /// The port; 25, 587 with a user, 465 for `smtps` unless said otherwise.
  public let port: Int
  /// The user and password, or nil to go without.
  public let credentials: Credentials?
  /// When to encrypt.
  public let security: Security

  /// A user and their password.
  public struct Credentials: Sendable, Equatable {
    let user: String
    let password: String
  }

  /// Reads `smtp://user:password@host:port?starttls=offered|required` or `smtps://user:password@host:port`.
  public init(_ address: String) throws(TransportAddressFault) {
    guard let parts = URLComponents(string: address), let scheme = parts.scheme?.lowercased(),
      scheme == "smtp" || scheme == "smtps"
    else { throw .unknownKind }
    guard let host = parts.encodedHost, !host.isEmpty, parts.path.isEmpty || parts.path == "/"
    else { throw .unknownHost }
    let credentials = parts.user.map { Credentials(user: $0, password: parts.password ?? "") }
    let port = parts.port ?? (scheme == "smtps" ? 465 : credentials == nil ? 25 : 587)
    guard (1...65_535).contains(port) else { throw .unknownHost }
    self.host = host
    self.port = port
    self.credentials = credentials
    self.security = try Self.security(scheme, parts.queryItems ?? [], needsSecrecy: credentials != nil, host)
  }

  private static func security(
    _ scheme: String, _ options: [URLQueryItem], needsSecrecy: Bool, _ host: String
  ) throws(TransportAddressFault) -> Security {
    // A password never crosses a network in the clear, whatever a server offers or somebody strips.
    var security: Security = needsSecrecy && !isLoopback(host) ? .required : .whenOffered
    for option in options {
      switch (option.name, option.value) {
      case ("starttls", "required"): security = .required
      case ("starttls", "offered"): break
      default: throw .unknownOption(option.name)
      }
    }
    return scheme == "smtps" ? .implicit : security
  }

  /// Whether the server is this very machine, with nobody in between.
  var isLoopback: Bool { Self.isLoopback(host) }

  private static func isLoopback(_ host: String) -> Bool {
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
    let isIPv4 = numbers.count == 4 && numbers.allSatisfy { UInt8($0) != nil } && numbers.first == "127"
    return isIPv4 || host.lowercased() == "localhost" || host == "[::1]"
  }

  /// The server's address for libcurl.
  var url: String { "\(security == .implicit ? "smtps" : "smtp")://\(host):\(port)" }
}

extension URLComponents {
  /// The host as it stands in an address: IPv6 numbers in brackets.
  fileprivate var encodedHost: String? {
    guard let host = percentEncodedHost else { return nil }
    return host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
  }

}
