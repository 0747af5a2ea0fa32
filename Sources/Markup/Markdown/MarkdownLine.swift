/// What is left of a line, read from its beginning.
struct MarkdownLine {
  let text: UnsafeBufferPointer<UInt8>
  private(set) var start: Int
  let end: Int

  /// Whether nothing is left.
  var isBlank: Bool { start == end }

  /// Takes `length` bytes off the beginning.
  mutating func take(_ length: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    let first = start
    start = min(end, start &+ length)
    return text[first..<start]
  }

  /// Takes off the blanks that it begins with.
  mutating func takeBlanks() -> Slice<UnsafeBufferPointer<UInt8>> {
    var index = start
    while index < end, Markup.isBlank(text[index]) { index &+= 1 }
    return take(index &- start)
  }

  /// The length of the mark of a quote or an item that it begins with; a backslash before the mark's last byte
  /// makes it text.
  var markerLength: Int? {
    switch byte(0) {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return isGap(1) ? 1 : nil
    default:
      var digits = 0
      while digits < 10, let digit = byte(digits), (0x30...0x39).contains(digit) { digits &+= 1 }
      let isMarked = byte(digits) == UInt8(ascii: ".") || byte(digits) == UInt8(ascii: ")")
      return (1...9).contains(digits) && isMarked && isGap(digits &+ 1) ? digits &+ 1 : nil
    }
  }

  /// Whether it is all dashes or all stars, and so a rule rather than a list in a list. With tabs it is none.
  var isRule: Bool {
    let marks = text[start..<end].filter { $0 != 0x20 }
    return marks.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "*") } == true
      && marks.allSatisfy { $0 == marks.first }
  }

  /// The number of `|` when it reads as what divides a table's header from its rows, otherwise 0.
  var pipesOfDelimiterRow: Int {
    var pipes = 0
    for index in start..<end {
      switch text[index] {
      case UInt8(ascii: "|"): pipes &+= 1
      case UInt8(ascii: "-"), UInt8(ascii: ":"): break
      case let byte where Markup.isBlank(byte): break
      default: return 0
      }
    }
    return pipes
  }

  private func byte(_ offset: Int) -> UInt8? {
    start &+ offset < end ? text[start &+ offset] : nil
  }

  private func isGap(_ offset: Int) -> Bool {
    byte(offset).map(Markup.isBlank) ?? true
  }
}

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
