extension MarkdownHTML {
  /// A link being written.
  struct OpenLink {
    let node: MarkdownNode
    let link: WebLink
    /// Where its words begin.
    let start: Int
  }

  mutating func enterEmphasis(_ node: MarkdownNode) {
    inlineDepth &+= 1
    guard inlineDepth <= Self.deepest else { return }
    switch node.kind {
    case .emph: write("<em>")
    case .strong: write("<strong>")
    default: write("<del>")
    }
  }

  mutating func leaveEmphasis(_ node: MarkdownNode) {
    defer { inlineDepth &-= 1 }
    guard inlineDepth <= Self.deepest else { return }
    switch node.kind {
    case .emph: write("</em>")
    case .strong: write("</strong>")
    default: write("</del>")
    }
  }

  mutating func enterLink(_ node: MarkdownNode) -> MarkdownStep {
    let destination = node.destination
    if destination.hasPrefix("person:"), openLink == nil, let html = mention(destination) {
      write(html)
      return .passOver
    }
    beginLink(node)
    return .goOn
  }

  /// Begins a link where it may lead; otherwise its words stand alone.
  mutating func beginLink(_ node: MarkdownNode) {
    guard openLink == nil, let link = WebLink(node.destination) else { return }
    write("<a class=\"outside\" rel=\"nofollow noopener noreferrer\" href=\"\(link)\">")
    openLink = OpenLink(node: node, link: link, start: out.bytes.count)
  }

  /// Ends a link; one without words shows its address, so that there is something to press and to read out.
  mutating func endLink(_ node: MarkdownNode) {
    guard let open = openLink, open.node == node else { return }
    if out.bytes[open.start...].allSatisfy({ $0 <= 0x20 }) { write("\(open.link.address)") }
    write("</a>")
    openLink = nil
  }
}
