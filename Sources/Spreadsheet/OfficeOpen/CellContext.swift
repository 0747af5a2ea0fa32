/// What a cell's own XML leaves to other parts of the workbook.
struct CellContext {
  let strings: [String]
  let formats: [NumberFormat]
  let countsFrom1904: Bool

  /// The value that `type` and `style` make of what is written in a cell.
  func cell(_ written: String, type: String?, style: Int) -> Cell {
    switch type {
    case "s": Int(written).flatMap { strings.indices.contains($0) ? textCell(strings[$0]) : nil } ?? .empty
    case "b": .boolean(written == "1" || written == "true")
    case "e": .error(written)
    case "str", "inlineStr": textCell(written)
    case "d": SerialDate.cell(iso: written) ?? textCell(written)
    default:
      numberCell(written.trimmedOfBlanks, format: formats.indices.contains(style) ? formats[style] : .number)
    }
  }

  private func textCell(_ text: String) -> Cell {
    text.isEmpty ? .empty : .text(text)
  }

  private func numberCell(_ written: String, format: NumberFormat) -> Cell {
    guard let number = Double(written), number.isFinite else { return textCell(written) }
    let dated: Cell? =
      switch format {
      case .number: nil
      case .day: SerialDate.cell(number, countsFrom1904: countsFrom1904)
      case .time: SerialDate.time(number)
      }
    return dated ?? .number(number)
  }
}

extension String {
  fileprivate var trimmedOfBlanks: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.properties.isWhitespace || last.properties.isWhitespace
    else { return self }
    return String(split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
