extension MarkdownHTML {
  mutating func enterTable(_ node: MarkdownNode) {
    switch node.kind {
    case .table:
      table = (node, true, 0)
      write("<div class=\"scroll\" tabindex=\"0\"><table>\n")
    case .tableHeader:
      write("<thead>\n<tr>")
    case .tableRow:
      // The first row after the header opens the body.
      if table?.isHeader == true { write("<tbody>\n") }
      table?.isHeader = false
      table?.column = 0
      write("<tr>")
    default:
      enterCell(node)
    }
  }

  mutating func leaveTable(_ node: MarkdownNode) {
    switch node.kind {
    case .table:
      if table?.isHeader == false { write("</tbody>\n") }
      write("</table></div>\n")
      table = nil
    case .tableHeader: write("</tr>\n</thead>\n")
    case .tableRow: write("</tr>\n")
    default: write(isHeading(node) ? "</th>" : "</td>")
    }
  }

  private mutating func enterCell(_ node: MarkdownNode) {
    guard let table else { return }
    let alignment = table.node.alignment(ofColumn: table.column).map { " class=\"\($0)\"" as HTML }
    write(isHeading(node) ? "<th scope=\"col\"\(alignment)>" : "<td\(alignment)>")
    self.table?.column &+= 1
  }

  /// Whether a cell heads its column. An empty one, as in a table's corner, heads nothing a screen reader could say.
  private func isHeading(_ cell: MarkdownNode) -> Bool {
    table?.isHeader == true && cell.firstChild != nil
  }
}
