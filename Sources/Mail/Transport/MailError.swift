/// Why a mail could not be handed over.
public struct MailError: Error, Equatable, Sendable {
  /// Whether it is worth trying again.
  public enum Kind: Sendable {
    /// The network, the server or the settings are at fault now; the same mail may go later.
    case temporary
    /// The server refused this mail for good.
    case permanent
  }

  /// Whether it is worth trying again.
  public let kind: Kind
  /// The server's reply code, when it gave one.
  public let code: Int?
  /// What the server said, or what went wrong, in English.
  public let words: String

  /// A failure of the kind, code and words given.
  public init(_ kind: Kind, code: Int? = nil, words: String) {
    self.kind = kind
    self.code = code
    self.words = words
  }
}

/// An address of a transport that can't be read.
public enum TransportAddressFault: Error, Equatable, Sendable {
  /// Neither `file:DIR` nor `smtp://HOST` nor `smtps://HOST`.
  case unknownKind
  /// No host, or a port that is none.
  case unknownHost
  /// An option that is not `starttls=offered` or `starttls=required`.
  case unknownOption(String)
}
