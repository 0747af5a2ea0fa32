/// Text in one piece or in runs of different looks. How it is pronounced (`rPh`) is not part of it.
struct RichText {
  private var text = CollectedText()
  private var isInText = false
  private var isInPronunciation = false

  var isReading: Bool { isInText && !isInPronunciation }
  var string: String { text.string }

  mutating func opened(_ element: String) {
    if element == "t" { isInText = true } else if element == "rPh" { isInPronunciation = true }
  }

  mutating func closed(_ element: String) {
    if element == "t" { isInText = false } else if element == "rPh" { isInPronunciation = false }
  }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) throws(SpreadsheetError) {
    try text.append(piece)
  }
}
