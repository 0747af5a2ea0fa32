/// A file that came with a mail.
public struct Attachment: Sendable {
  /// What its sender calls it, without any folder; may be empty.
  public let name: String
  /// Its media type in small letters, such as `image/png`, as its sender says.
  public let type: String
  /// Whether it stands in the text, as the picture in a signature does, rather than beside it.
  public let isInline: Bool
  let content: MIMEContent

  /// How many bytes it has.
  public var size: Int { content.size }

  /// Its bytes, decoded anew each time.
  public func bytes() -> [UInt8] { content.bytes() }
}
