import CCmark

/// A node of a ``MarkdownTree``; valid while the tree is.
struct MarkdownNode: Equatable {
  let pointer: OpaquePointer

  /// What a node is; named as cmark-gfm names it.
  enum Kind: String {
    case document, paragraph, heading, list, item, text, softbreak, linebreak, code, emph, strong, link, image
    case strikethrough, table
    case quote = "block_quote"
    case codeBlock = "code_block"
    case htmlBlock = "html_block"
    case htmlInline = "html_inline"
    case rule = "thematic_break"
    case taskItem = "tasklist"
    case tableHeader = "table_header"
    case tableRow = "table_row"
    case tableCell = "table_cell"
  }

  /// Nil for kinds that are switched off.
  var kind: Kind? {
    cmark_node_get_type_string(pointer).flatMap { Kind(rawValue: String(cString: $0)) }
  }

  /// The text of a text, code or HTML node.
  var literal: String { string(cmark_node_get_literal(pointer)) }

  /// Where a link or an image leads, unescaped and unchecked.
  var destination: String { string(cmark_node_get_url(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
  var start: Int { Int(cmark_node_get_list_start(pointer)) }
  var isChecked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }

  var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }
  var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }
  var isFirst: Bool { cmark_node_previous(pointer) == nil }

  /// How a table's column is set: nil for as usual, else `left`, `center` or `right`.
  func alignment(ofColumn column: Int) -> String? {
    guard column < Int(cmark_gfm_extensions_get_table_columns(pointer)),
      let alignments = cmark_gfm_extensions_get_table_alignments(pointer)
    else { return nil }
    switch alignments[column] {
    case UInt8(ascii: "l"): return "left"
    case UInt8(ascii: "c"): return "center"
    case UInt8(ascii: "r"): return "right"
    default: return nil
    }
  }

  private func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
