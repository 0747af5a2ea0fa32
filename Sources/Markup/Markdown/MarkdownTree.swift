import CCmark
import Synchronization

/// A text parsed by cmark-gfm.
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer

  /// Nil when there is no memory for it.
  init?(_ source: String) {
    let bytes = BoundedMarkdown(source).bytes
    guard let root = parsing.withLock({ _ in parse(bytes) }) else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  /// Shows every node to `visitor`, parents before and after their children, without recursion.
  borrowing func walk(_ visitor: inout some MarkdownVisitor) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { return }
      let node = MarkdownNode(pointer: pointer)
      if event == CMARK_EVENT_EXIT {
        visitor.leave(node)
      } else if visitor.enter(node) == .passOver {
        cmark_iter_reset(iterator, pointer, CMARK_EVENT_EXIT)
      }
      if visitor.isDone { return }
    }
  }
}

/// Whether to look at what is in a node.
enum MarkdownStep {
  case goOn
  /// Neither the node's children nor its end are shown to the visitor.
  case passOver
}

/// Makes something of a tree.
protocol MarkdownVisitor {
  var isDone: Bool { get }
  mutating func enter(_ node: MarkdownNode) -> MarkdownStep
  /// Not called for nodes that cannot have children.
  mutating func leave(_ node: MarkdownNode)
}

/// cmark-gfm keeps the characters its extensions look for in one table for the process, which a parser
/// changes while it works: without a lock a link here and there would stay text.
private let parsing = Mutex(())

private let areExtensionsRegistered: Bool = {
  cmark_gfm_core_extensions_ensure_registered()
  return true
}()

private func parse(_ bytes: [UInt8]) -> OpaquePointer? {
  guard areExtensionsRegistered, let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
  defer { cmark_parser_free(parser) }
  for name in ["table", "strikethrough", "autolink", "tasklist"] {
    guard let syntax = cmark_find_syntax_extension(name) else { continue }
    cmark_parser_attach_syntax_extension(parser, syntax)
  }
  bytes.withUnsafeBytes { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
  return cmark_parser_finish(parser)
}
