/// `sharedStrings.xml`: texts that cells refer to by number.
final class SharedStringsPart: XMLPart {
  private(set) var strings: [String] = []
  private var text = RichText()

  var collectsText: Bool { text.isReading }

  func opened(_ element: String, _ attributes: XMLAttributes) {
    if element == "si" { text = RichText() }
    text.opened(element)
  }

  func closed(_ element: String) {
    text.closed(element)
    if element == "si" { strings.append(text.string) }
  }

  func read(_ piece: UnsafeBufferPointer<UInt8>) throws(SpreadsheetError) {
    try text.append(piece)
  }
}
