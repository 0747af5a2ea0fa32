/// The bounds within a paragraph; see ``BoundedMarkdown``.
struct BoundedInlines {
  /// Images, and tags without a name, that one paragraph may begin.
  static let mostOpenings = 50
  /// Runs of `*`, `_` and `~` in one paragraph.
  static let mostEmphases = 1000
  /// ASCII characters without a blank between, and closing parentheses and beginnings of addresses among them.
  static let longestRun = WebLink.longest
  static let mostSuspectsInRun = 30

  private var openings = 0
  private var emphases = 0
  private var run = 0
  private var suspects = 0

  /// Counts anew after an empty line.
  mutating func beginParagraph() {
    self = BoundedInlines()
  }

  mutating func add(_ line: MarkdownLine, to bytes: inout [UInt8]) {
    var previous: UInt8 = 0
    run = 0
    suspects = 0
    for index in line.start..<line.end {
      let byte = line.text[index]
      if byte < 0x80 {
        breakRun(before: byte, after: previous, in: &bytes)
        if isOneTooMany(byte, after: previous) { bytes.append(backslash) }
      }
      bytes.append(byte)
      previous = byte
    }
  }

  /// Puts a blank into a word so long that it is none.
  private mutating func breakRun(before byte: UInt8, after previous: UInt8, in bytes: inout [UInt8]) {
    run &+= 1
    if isSuspect(byte, after: previous) { suspects &+= 1 }
    let isTooLong = run > Self.longestRun || suspects > Self.mostSuspectsInRun
    if isTooLong { bytes.append(0x20) }
    if isTooLong || isBlank(byte) {
      run = 0
      suspects = 0
    }
  }

  /// Whether this begins one image, nameless tag or emphasis more than a paragraph may hold.
  private mutating func isOneTooMany(_ byte: UInt8, after previous: UInt8) -> Bool {
    switch (previous, byte) {
    case (UInt8(ascii: "!"), UInt8(ascii: "[")), (UInt8(ascii: "<"), UInt8(ascii: "?")),
      (UInt8(ascii: "<"), UInt8(ascii: "!")):
      openings &+= 1
      return openings > Self.mostOpenings
    case (_, UInt8(ascii: "*")), (_, UInt8(ascii: "_")), (_, UInt8(ascii: "~")):
      if previous != byte { emphases &+= 1 }
      return emphases > Self.mostEmphases
    default:
      return false
    }
  }
}

/// Whether this is a `)`, or the end of `://` or `www.`, roughly.
private func isSuspect(_ byte: UInt8, after previous: UInt8) -> Bool {
  switch (previous, byte) {
  case (_, UInt8(ascii: ")")), (UInt8(ascii: "/"), UInt8(ascii: "/")), (UInt8(ascii: "w"), UInt8(ascii: ".")):
    true
  default: false
  }
}
