/// A source with what no person writes, but which makes a parser slow or a tree deep or huge, made harmless:
/// the sum of the work stays in proportion to the length of the text.
///
/// cmark-gfm takes time quadratic in thousands of unmatched `![`, `<?` or `~~`, and of `)` or `www.` in an
/// address, and fills up every row of a table to the width of its header.
struct BoundedMarkdown {
  /// Quotes and list items that one line may open, and blanks that stand before or between them.
  static let mostMarkers = 12
  static let widestIndent = 80
  /// Columns of a table; cells of all tables, those filled up included.
  static let mostColumns = 40
  static let mostCells = 20_000

  private(set) var bytes: [UInt8] = []
  private var inlines = BoundedInlines()
  private var columns = 0
  private var cells = 0

  init(_ source: String) {
    var source = source
    source.withUTF8 { text in
      bytes.reserveCapacity(text.count &+ 16)
      var start = 0
      while start < text.count {
        var end = start
        while end < text.count, !isLineEnd(text[end]) { end &+= 1 }
        add(MarkdownLine(text: text, start: start, end: end))
        start = end &+ (end &+ 1 < text.count && text[end] == 13 && text[end &+ 1] == 10 ? 2 : 1)
      }
    }
  }

  private mutating func add(_ line: MarkdownLine) {
    var line = line
    addMarkers(of: &line)
    if line.isBlank {
      columns = 0
      inlines.beginParagraph()
    }
    boundTable(line)
    inlines.add(line, to: &bytes)
    bytes.append(lineFeed)
  }

  /// Adds the marks of quotes and items that `line` begins with and takes them off it.
  private mutating func addMarkers(of line: inout MarkdownLine) {
    let whole = line
    var blanks = 0
    var markers = 0
    while true {
      let indent = line.takeBlanks()
      bytes.append(contentsOf: indent.prefix(max(0, Self.widestIndent &- blanks)))
      blanks &+= indent.count
      guard let length = line.markerLength else { return }
      markers &+= 1
      guard markers <= Self.mostMarkers else {
        if whole.isRule { return }
        bytes.append(contentsOf: line.take(length &- 1))
        return bytes.append(backslash)
      }
      bytes.append(contentsOf: line.take(length))
    }
  }

  /// Keeps tables from growing wide, or long in all.
  private mutating func boundTable(_ line: MarkdownLine) {
    let pipes = line.pipesOfDelimiterRow
    if pipes > Self.mostColumns || (pipes > 0 && cells > Self.mostCells) {
      bytes.append(backslash)
    } else if pipes > 0 {
      columns = max(columns, pipes &+ 1)
    }
    cells &+= columns
    if columns > 0, cells > Self.mostCells {
      bytes.append(lineFeed)
      columns = 0
    }
  }
}

let lineFeed: UInt8 = 10
let backslash = UInt8(ascii: "\\")

private func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == 13 }
