/// A place in delimited text, moving forward a row at a time.
struct DelimitedCells {
  private let scalars: [Unicode.Scalar]
  private let delimiter: Unicode.Scalar
  private var position: Int
  /// Set once a quote was found that nothing closes: all later ones are ordinary characters.
  /// Without it, text with a thousand such quotes would be searched to its end a thousand times.
  private var quotesAreOrdinary = false

  init(_ scalars: [Unicode.Scalar], delimiter: Unicode.Scalar, start: Int) {
    (self.scalars, self.delimiter, position) = (scalars, delimiter, start)
  }

  /// The cells up to the next line break outside quotes; nil at the end.
  mutating func nextRow() throws(SpreadsheetError) -> [Cell]? {
    if position >= scalars.count { return nil }
    var cells: [Cell] = []
    repeat {
      let text = nextQuotedCell() ?? nextPlainCell()
      try SpreadsheetBound.charactersOfCell.check(text.utf16.count)
      cells.append(text.isEmpty ? .empty : .text(text))
      try SpreadsheetBound.columns.check(cells.count)
    } while skipDelimiter()
    skipLineBreak()
    return cells
  }

  private mutating func nextPlainCell() -> String {
    let start = position
    while position < scalars.count, !endsCell(position) { position += 1 }
    return Self.string(scalars[start..<position])
  }

  private mutating func nextQuotedCell() -> String? {
    guard !quotesAreOrdinary, position < scalars.count, scalars[position] == "\"" else { return nil }
    var content: [Unicode.Scalar] = []
    var index = position + 1
    while index < scalars.count {
      if scalars[index] != "\"" {
        content.append(scalars[index])
      } else if index + 1 < scalars.count, scalars[index + 1] == "\"" {
        content.append("\"")
        index += 1
      } else if let end = endOfCell(afterQuote: index) {
        position = end
        return Self.string(content[...])
      } else {
        content.append("\"")
      }
      index += 1
    }
    quotesAreOrdinary = true
    return nil
  }

  /// Blanks may stand between the closing quote and the delimiter.
  private func endOfCell(afterQuote quote: Int) -> Int? {
    var index = quote + 1
    while index < scalars.count, index - quote < 20, scalars[index] == " ", scalars[index] != delimiter {
      index += 1
    }
    return index >= scalars.count || endsCell(index) ? index : nil
  }

  private func endsCell(_ index: Int) -> Bool {
    let scalar = scalars[index]
    return scalar == delimiter || scalar == "\n" || scalar == "\r"
  }

  private mutating func skipDelimiter() -> Bool {
    guard position < scalars.count, scalars[position] == delimiter else { return false }
    position += 1
    return true
  }

  private mutating func skipLineBreak() {
    if position < scalars.count, scalars[position] == "\r" {
      position += 1
      if position < scalars.count, scalars[position] == "\n" { position += 1 }
    } else if position < scalars.count {
      position += 1
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
