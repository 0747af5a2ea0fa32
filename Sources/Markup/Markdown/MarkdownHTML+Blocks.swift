extension MarkdownHTML {
  mutating func enterBlock(_ node: MarkdownNode) {
    switch node.kind {
    case .paragraph: enterParagraph(node)
    case .heading where node.firstChild != nil: write("<\(heading(node))>")
    case .quote:
      blockDepth &+= 1
      if isDrawn { write("<blockquote>\n") }
    case .list:
      blockDepth &+= 1
      if isDrawn { enterList(node) }
    case .item where isDrawn: write("<li>")
    case .taskItem: enterTask(node)
    case .codeBlock: write("<pre tabindex=\"0\"><code>\(node.literal)</code></pre>\n")
    case .htmlBlock: writeLines(of: node.literal)
    case .rule: write("<hr>\n")
    default: break
    }
  }

  mutating func leaveBlock(_ node: MarkdownNode) {
    switch node.kind {
    case .paragraph: leaveParagraph(node)
    case .heading where node.firstChild != nil: write("</\(heading(node))>\n")
    case .quote:
      if isDrawn { write("</blockquote>\n") }
      blockDepth &-= 1
    case .list:
      if isDrawn { write(node.isOrdered ? "</ol>\n" : "</ul>\n") }
      blockDepth &-= 1
    case .item where isDrawn, .taskItem where isDrawn: write("</li>\n")
    default: break
    }
  }

  /// Whether the innermost quote or list is shallow enough to be drawn.
  private var isDrawn: Bool { blockDepth <= Self.deepest }

  private func heading(_ node: MarkdownNode) -> HTML {
    let deeper = min(max(node.headingLevel, 1), 3) &- 1
    return switch topHeading &+ deeper {
    case ...1: "h1"
    case 2: "h2"
    case 3: "h3"
    case 4: "h4"
    default: "h5"
    }
  }

  private mutating func enterList(_ list: MarkdownNode) {
    if list.isOrdered {
      write(list.start == 1 ? "<ol>\n" : "<ol start=\"\(list.start)\">\n")
    } else {
      write("<ul>\n")
    }
  }

  /// A box ticked or not; the words of the item's first paragraph label it.
  private mutating func enterTask(_ item: MarkdownNode) {
    if isDrawn { write("<li class=\"task\">") }
    if item.firstChild?.kind != .paragraph { write(item.isChecked ? "☑ " : "☐ ") }
  }

  private mutating func enterParagraph(_ paragraph: MarkdownNode) {
    if !isBare(paragraph) { write("<p>") }
    guard let task = task(labelledBy: paragraph) else { return }
    write("<label><input type=\"checkbox\" disabled\(task.isChecked, "checked")> ")
  }

  private mutating func leaveParagraph(_ paragraph: MarkdownNode) {
    if task(labelledBy: paragraph) != nil { write("</label>") }
    write(isBare(paragraph) ? "\n" : "</p>\n")
  }

  /// Whether a paragraph stands in an item of a tight list and so needs no element of its own.
  private func isBare(_ paragraph: MarkdownNode) -> Bool {
    isDrawn && paragraph.parent?.parent?.isTight == true
  }

  private func task(labelledBy paragraph: MarkdownNode) -> MarkdownNode? {
    guard paragraph.isFirst, let parent = paragraph.parent, parent.kind == .taskItem else { return nil }
    return parent
  }

  /// Writes raw HTML as the lines of text it is.
  private mutating func writeLines(of text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    write("<p>\(lines.map { "\($0)" as HTML }.joined(separator: "<br>\n"))</p>\n")
  }
}
