/// Writes a tree as HTML, piece by piece, through the same literal as every page.
struct MarkdownHTML: MarkdownVisitor {
  /// How many quotes and lists, and how many emphases, are drawn within each other; deeper ones keep their
  /// words only, so that no page grows deeper than a browser likes.
  static let deepest = 12

  var out: HTML.StringInterpolation
  /// What a heading of the first level becomes.
  let topHeading: Int
  let mention: (String) -> HTML?

  /// How many quotes and lists are open, drawn or not.
  var blockDepth = 0
  /// How many emphases are open, drawn or not.
  var inlineDepth = 0
  /// The link being written: one link never stands in another.
  var openLink: OpenLink?
  /// The table being written, and how many of its row's cells are.
  var table: (node: MarkdownNode, isHeader: Bool, column: Int)?

  init(sourceLength: Int, topHeading: Int, mention: @escaping (String) -> HTML?) {
    out = HTML.StringInterpolation(literalCapacity: sourceLength &+ sourceLength / 4, interpolationCount: 4)
    self.topHeading = topHeading
    self.mention = mention
  }

  var isDone: Bool { false }

  mutating func enter(_ node: MarkdownNode) -> MarkdownStep {
    switch node.kind {
    case .text, .htmlInline: write("\(node.literal)")
    case .softbreak, .linebreak: write("<br>\n")
    case .code: write("<code>\(node.literal)</code>")
    case .emph, .strong, .strikethrough: enterEmphasis(node)
    case .link: return enterLink(node)
    case .image: beginLink(node)
    case .table, .tableHeader, .tableRow, .tableCell: enterTable(node)
    default: enterBlock(node)
    }
    return .goOn
  }

  mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .emph, .strong, .strikethrough: leaveEmphasis(node)
    case .link, .image: endLink(node)
    case .table, .tableHeader, .tableRow, .tableCell: leaveTable(node)
    default: leaveBlock(node)
    }
  }

  mutating func write(_ html: HTML) {
    out.appendInterpolation(html)
  }
}
