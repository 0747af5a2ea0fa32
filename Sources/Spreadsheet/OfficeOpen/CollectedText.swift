/// Text that XML hands over in pieces, kept within what a cell may hold.
///
/// It is counted as it grows: a parser hands over every `&#230;` by itself, and counting the whole
/// each time would let a small file cost minutes.
struct CollectedText {
  private(set) var bytes: [UInt8] = []
  private var characters = 0

  var isEmpty: Bool { bytes.isEmpty }
  var string: String { EscapedText.decoded(bytes) }

  /// - Throws: ``SpreadsheetError/tooLarge(_:)`` beyond what a cell may hold, in UTF-16 units as in Excel.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) throws(SpreadsheetError) {
    bytes.append(contentsOf: piece)
    for byte in piece where byte & 0xC0 != 0x80 { characters += byte >= 0xF0 ? 2 : 1 }
    try SpreadsheetBound.charactersOfCell.check(characters)
  }
}
