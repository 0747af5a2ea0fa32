/// A mail's HTML as Markdown: its words, paragraphs, lists, links, emphasis, and tables as lines. Pictures,
/// styles, scripts and what is hidden are left out.
public struct HTMLText: Sendable {
  /// What the mailer's own markup says a line is.
  enum Mark: Sendable { case quote, quoteHead, signature }

  struct Line: Sendable, Equatable {
    var text: String
    var mark: Mark?
  }

  /// The lines, never two empty ones in a row.
  let lines: [Line]

  /// Reads `html`, whatever is wrong with it: its first two million bytes, elements up to 500 deep.
  public init(_ html: String) {
    var writer = MarkdownWriter()
    HTMLEvents.read(String(decoding: html.utf8.prefix(2_000_000), as: UTF8.self)) { writer.take($0) }
    lines = writer.finish()
  }

  /// The text, without empty lines at its ends.
  public var markdown: String { lines.map(\.text).joined(separator: "\n").trimmed }
}
