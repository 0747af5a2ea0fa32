/// An address with the name of who is behind it, as it stands in From.
public struct Mailbox: Hashable, Sendable {
  /// Where the mail goes.
  public let address: MailAddress
  /// Who is behind it, in any letters; may be empty.
  public let name: String

  /// An address and the name of who is behind it.
  public init(_ address: MailAddress, name: String = "") {
    self.address = address
    self.name = name
  }
}
