/// What holds for the words inside an element.
struct MarkdownContext {
  var name = ""
  var isHidden = false
  var isTight = false
  var isPreformatted = false
  /// Whether the words are the sign before an item of a list.
  var isListSign = false
  /// How deep an item of Word's own lists is.
  var listLevel = 1
  var mark: HTMLText.Mark?
  var quoteDepth = 0
  var listDepth = 0
  /// The number of the list's next item; nil in a list without numbers.
  var number: Int?
  /// How far the words of a list's item stand from the left.
  var indent = 0
  var heading = ""
  private var isBold = false
  private var isItalic = false
  private var link: String?

  /// What holds inside `element`, which stands in this.
  func inside(_ element: HTMLElement) -> MarkdownContext {
    var next = self
    next.name = element.name
    next.isHidden = isHidden || element.isHidden
    next.isTight = element.isTight
    next.isListSign = isListSign || element.isListSign
    next.listLevel = element.listLevel ?? listLevel
    next.mark = mark ?? element.mark
    switch element.name {
    case "b", "strong": next.isBold = true
    case "i", "em": next.isItalic = true
    case "a": next.link = element.attributes["href"] ?? link
    case "pre": next.isPreformatted = true
    case "blockquote" where !element.isIndent: next.quoteDepth &+= 1
    case "ul", "ol":
      next.listDepth &+= 1
      next.number = element.name == "ol" ? 1 : nil
    case "h1", "h2", "h3", "h4", "h5", "h6":
      next.heading = String(repeating: "#", count: element.name.last?.wholeNumberValue ?? 1) + " "
    default: break
    }
    return next
  }

  /// The sign before an item of the list that is open, which counts on.
  mutating func itemMarker(after open: inout [MarkdownContext]) -> String {
    let list = open.lastIndex { $0.name == "ul" || $0.name == "ol" }
    let before = list.map { open[$0].indent } ?? 0
    let number = list.flatMap { open[$0].number }
    if let list, let number { open[list].number = number &+ 1 }
    let sign = number.map { "\($0). " } ?? "- "
    indent = min(40, before &+ sign.count)
    return String(repeating: " ", count: min(40, before)) + sign
  }

  /// What an element like this asks for before it and after it.
  var lineKind: MarkdownLines.Break? {
    switch name {
    case "p": isTight ? .line : .paragraph
    case "ul", "ol", "dl": listDepth > 1 ? .line : .paragraph
    case "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "pre": .paragraph
    case "div", "tr", "li", "dt", "dd", "section", "article", "header", "footer", "center", "address", "form",
      "body", "main", "caption", "tbody", "thead":
      .line
    default: nil
    }
  }

  func run(_ words: String) -> MarkdownRun {
    MarkdownRun(text: words, isBold: isBold && heading.isEmpty, isItalic: isItalic, link: link)
  }

  static func isVoid(_ name: String) -> Bool {
    ["br", "hr", "img", "input", "meta", "link", "area", "base", "col", "wbr", "source", "embed"].contains(
      name)
  }
}
