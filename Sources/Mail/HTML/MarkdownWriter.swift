/// Writes Markdown lines from what an HTML page holds.
struct MarkdownWriter {
  private var lines = MarkdownLines()
  private var open: [MarkdownContext] = [MarkdownContext()]
  /// A cell has begun and holds nothing yet.
  private var isAtCellStart = false

  private var context: MarkdownContext { open.last ?? MarkdownContext() }

  mutating func take(_ event: HTMLEvents.Event) {
    switch event {
    case .start(let element): start(element)
    case .end(let name): end(name)
    case .text(let text) where !context.isHidden: write(text)
    case .text: break
    }
  }

  mutating func finish() -> [HTMLText.Line] {
    lines.flush()
    return lines.lines
  }

  private mutating func start(_ element: HTMLElement) {
    var next = context.inside(element)
    if element.beginsOriginal && !next.isHidden {
      lines.flush()
      lines.isOriginal = true
    }
    if !next.isHidden { begin(element, &next) }
    if !MarkdownContext.isVoid(element.name) { open.append(next) }
  }

  private mutating func begin(_ element: HTMLElement, _ next: inout MarkdownContext) {
    switch element.name {
    case "br": lines.lineBreak(in: context)
    case "hr": lines.rule(in: context)
    case "img": picture(element)
    case "td", "th": cell()
    case "li":
      lines.require(.line)
      lines.settle(before: context)
      lines.marker = next.itemMarker(after: &open)
    default:
      if let kind = next.lineKind, !isAtCellStart { lines.require(kind) }
      if next.mark != context.mark || next.quoteDepth != context.quoteDepth { lines.flush() }
    }
  }

  private mutating func end(_ name: String) {
    guard let index = open.lastIndex(where: { $0.name == name }), index > 0 else { return }
    let (closed, outer) = (open[index], open[index - 1])
    open.removeSubrange(index...)
    guard !closed.isHidden else { return }
    if name == "td" || name == "th" {
      lines.forgetBreak()
      isAtCellStart = false
    } else if let kind = closed.lineKind {
      lines.require(kind)
    }
    if outer.mark != closed.mark || outer.quoteDepth != closed.quoteDepth || name == "li" { lines.flush() }
  }

  /// Pictures are left out, but for those that stand for a smile.
  private mutating func picture(_ element: HTMLElement) {
    let words = element.attributes["alt"] ?? ""
    let isSign = words.count <= 2 && words.unicodeScalars.allSatisfy { $0.value > 0x2000 }
    if isSign && !words.isEmpty { write(words) }
  }

  private mutating func cell() {
    lines.settle(before: context)
    if lines.hasWords { lines.append(MarkdownRun(text: " | "), in: context) }
    isAtCellStart = true
  }

  private mutating func write(_ text: String) {
    if context.isPreformatted { return writeLines(text) }
    let words = collapsed(text)
    if context.isListSign { return mark(words.trimmed) }
    if words == " " {
      if lines.isFresh && text.unicodeScalars.contains("\u{A0}") { lines.appendNoBreakSpace(in: context) }
      if !lines.isFresh { lines.append(context.run(" "), in: context) }
    } else if !words.isEmpty {
      isAtCellStart = false
      lines.append(context.run(words), in: context)
    }
  }

  /// Puts the sign of an item as Markdown has it: a number with its point as it is, any other as a dash.
  private mutating func mark(_ sign: String) {
    guard let last = sign.last else { return }
    lines.require(.line)
    lines.settle(before: context)
    let isCounted = sign.count > 1 && ".)".contains(last)
    lines.marker = String(repeating: "  ", count: context.listLevel - 1) + (isCounted ? sign : "-") + " "
  }

  /// One blank for every run of them.
  private func collapsed(_ text: String) -> String {
    var out = ""
    for character in text {
      let isBlank = character.isWhitespace || character == "\u{200B}" || character == "\u{FEFF}"
      if !isBlank { out.append(character) } else if out.last != " " { out.append(" ") }
    }
    return out
  }

  private mutating func writeLines(_ text: String) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { lines.lineBreak(in: context) }
      if !line.isEmpty { lines.append(context.run(String(line)), in: context) }
    }
  }
}
