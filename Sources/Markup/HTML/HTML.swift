/// A piece of HTML, made by string interpolation in which what is interpolated can never become markup.
///
///     let line: HTML = "<li><a href=\"\(path)\">\(title)</a></li>"
///
/// The literal's own text is markup; a `String` put into it is escaped, for text and for quoted attributes
/// alike; only other `HTML` is spliced as it is. Attributes are therefore always written in quotes.
public struct HTML: Sendable, Equatable {
  /// The markup as UTF-8, ready to be sent.
  public private(set) var bytes: [UInt8]

  /// Nothing at all.
  public static let empty = HTML(trusted: [])

  /// Takes markup known to be safe: what Markdown or an icon file gives. Never what a person wrote.
  public init(trusted text: String) {
    self.init(trusted: Array(text.utf8))
  }

  /// Takes markup known to be safe, as UTF-8.
  public init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string, for tests and for mail.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Gives the markup's bytes to `body` without copying them.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBufferPointer(body)
  }

  /// Both, one after the other.
  public static func + (first: HTML, second: HTML) -> HTML {
    var both = first
    both += second
    return both
  }

  /// Adds `more` at the end.
  public static func += (html: inout HTML, more: HTML) {
    html.bytes.append(contentsOf: more.bytes)
  }
}

extension HTML: CustomStringConvertible {
  /// The markup as a string.
  public var description: String { text }
}
