/// The lines written so far, and the one that is being written.
struct MarkdownLines {
  /// What has to come before the next words.
  enum Break: Comparable { case none, line, paragraph }

  private(set) var lines: [HTMLText.Line] = []
  /// Whether the rest is the mail that is answered.
  var isOriginal = false
  /// The sign before a list item that has no words yet.
  var marker: String?
  private var runs: [MarkdownRun] = []
  private var pending = Break.none
  private var hasNoBreakSpace = false
  /// What holds where the line began.
  private var context = MarkdownContext()

  var hasWords: Bool { !runs.isEmpty }
  var isFresh: Bool { runs.isEmpty || pending != .none }

  mutating func require(_ kind: Break) { if kind > pending { pending = kind } }
  mutating func forgetBreak() { pending = .none }

  /// Carries out the break that the words before asked for.
  mutating func settle(before next: MarkdownContext) {
    guard pending != .none else { return }
    flush()
    if pending == .paragraph { blank(before: next) }
    pending = .none
  }

  mutating func append(_ run: MarkdownRun, in context: MarkdownContext) {
    settle(before: context)
    if runs.isEmpty { self.context = context }
    guard let last = runs.indices.last, runs[last].looksLike(run) else { return runs.append(run) }
    let isDoubled = runs[last].text.last == " " && run.text.first == " " && !context.isPreformatted
    runs[last].text += isDoubled ? run.text.dropFirst() : run.text[...]
  }

  /// A blank that its writer meant to be seen: alone on a line it is an empty line.
  mutating func appendNoBreakSpace(in context: MarkdownContext) {
    settle(before: context)
    hasNoBreakSpace = true
  }

  mutating func lineBreak(in context: MarkdownContext) {
    settle(before: context)
    if runs.isEmpty { blank(before: context) } else { flush() }
  }

  mutating func rule(in context: MarkdownContext) {
    settle(before: context)
    flush()
    blank(before: context)
    self.context = context
    lines.append(HTMLText.Line(text: "---", mark: mark))
    blank(before: context)
  }

  /// Ends the line that is being written, if there is one.
  mutating func flush() {
    defer {
      runs = []
      hasNoBreakSpace = false
    }
    var text = runs.map(\.markdown).joined()
    while text.hasSuffix(" | ") { text = String(text.dropLast(3)) }
    if !context.isPreformatted { text = text.replacing("  ", with: " ").trimmed }
    guard !text.isEmpty else { return hasNoBreakSpace ? blank(before: context) : () }
    lines.append(HTMLText.Line(text: prefixed(text), mark: mark))
  }

  private mutating func prefixed(_ text: String) -> String {
    let quote = String(repeating: "> ", count: min(20, context.quoteDepth))
    let indent = marker ?? String(repeating: " ", count: context.indent)
    marker = nil
    // A sign of the writer's own at the start of a line makes no heading of it.
    let isHeading = text.first == "#" && text.drop { $0 == "#" }.first == " "
    let isOwnSign = isHeading && context.heading.isEmpty && indent.isEmpty
    return quote + indent + context.heading + (isOwnSign ? "\\" : "") + text
  }

  /// An empty line, quoted as far as the lines on both sides are.
  private mutating func blank(before next: MarkdownContext) {
    let text = String(repeating: ">", count: min(20, context.quoteDepth, next.quoteDepth))
    guard let last = lines.last, last.text != text else { return }
    lines.append(HTMLText.Line(text: text, mark: mark))
  }

  private var mark: HTMLText.Mark? { context.mark ?? (isOriginal ? .original : nil) }
}
