/// Collects the words of a tree, a line for each paragraph or item, up to a number of characters.
struct MarkdownText: MarkdownVisitor {
  private let limit: Int
  private var collected = ""
  /// How many characters that are no blanks were collected: more than the limit means that something is cut.
  private var count = 0

  init(limit: Int) {
    self.limit = limit
  }

  var isDone: Bool { count > limit }

  /// What was collected, cut after a word when it is too long.
  var text: String {
    let whole = withoutBlanksAtItsEnd(collected[...])
    guard whole.utf8.count > limit, whole.count > limit else { return String(whole) }
    let cut = whole.prefix(limit &- 1)
    let isBetweenWords = whole[cut.endIndex].isWhitespace
    let word = isBetweenWords ? nil : cut.lastIndex(where: \.isWhitespace)
    let kept = word.map { cut[..<$0] } ?? cut
    return withoutBlanksAtItsEnd(kept) + "…"
  }

  private func withoutBlanksAtItsEnd(_ text: Substring) -> Substring {
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return text[...last]
  }

  mutating func enter(_ node: MarkdownNode) -> MarkdownStep {
    switch node.kind {
    case .text, .code, .htmlInline: add(node.literal)
    case .codeBlock, .htmlBlock: addLine(node.literal)
    case .softbreak, .linebreak: add("\n")
    case .item, .taskItem: add(itemMark(node))
    case .tableCell where !node.isFirst: add(" · ")
    default: break
    }
    return .goOn
  }

  mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .paragraph, .heading, .tableRow, .tableHeader: addLine("")
    default: break
    }
  }

  private func itemMark(_ item: MarkdownNode) -> String {
    item.kind == .taskItem ? (item.isChecked ? "☑ " : "☐ ") : "– "
  }

  private mutating func addLine(_ text: String) {
    add(text)
    if collected.last != "\n" { add("\n") }
  }

  private mutating func add(_ text: String) {
    collected += collected.isEmpty ? String(text.drop(while: \.isWhitespace)) : text
    count &+= text.countWithoutBlanks
  }
}

extension String {
  /// How many of its characters are no blanks.
  fileprivate var countWithoutBlanks: Int {
    // Nearly all is ASCII and the letters à to ÿ, where a byte is enough to tell a character from a blank.
    var count = 0
    for byte in utf8 {
      switch byte {
      case 0x20, 0x09...0x0D, 0x80...0xBF: continue
      case ..<0x80, 0xC3: count &+= 1
      default: return self.count { !$0.isWhitespace }
      }
    }
    return count
  }
}
