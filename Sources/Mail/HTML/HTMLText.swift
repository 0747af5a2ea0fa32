/// A mail's HTML as Markdown: its words, paragraphs, lists, links, emphasis, and tables as lines. Pictures,
/// styles, scripts and what is hidden are left out.
public struct HTMLText: Sendable {
  /// What the mailer's own markup says a line is.
  enum Mark: Sendable {
    case quote, quoteHead, signature
    /// The mail that is answered, into which its reader may have written.
    case original
  }

  struct Line: Sendable, Equatable {
    var text: String
    var mark: Mark?
  }

  /// The lines, never two empty ones in a row.
  let lines: [Line]

  /// Reads `html`, whatever is wrong with it: its first two million bytes, elements up to 500 deep.
  public init(_ html: String) {
    var writer = MarkdownWriter()
    let html = String(decoding: html.utf8.prefix(2_000_000), as: UTF8.self)
    HTMLEvents.read(Self.withoutConditions(html)) { writer.take($0) }
    lines = writer.finish()
  }

  /// Word's asides to old browsers, `<![if !supportLists]>` and `<![endif]>`, which are no HTML. The one that ends a
  /// comment, `<![endif]-->`, stays: without it the comment would swallow the mail.
  private static func withoutConditions(_ html: String) -> String {
    guard html.has("<![") else { return html }
    var out = ""
    var rest = html[...]
    while let start = rest.firstRange(of: "<![") {
      out += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      let isCondition = rest.hasPrefix("if ") || rest.hasPrefix("endif")
      if isCondition, let end = rest.firstIndex(of: ">"), rest[..<end].hasSuffix("]") {
        rest = rest[end...].dropFirst()
      } else {
        out += "<!["
      }
    }
    return out + rest
  }

  /// The text, without empty lines at its ends.
  public var markdown: String { lines.map(\.text).joined(separator: "\n").trimmed }
}
