/// `styles.xml`: of all the looks, only which of them show a date.
final class StylesPart: XMLPart {
  /// By the number that a cell's `s` names.
  private(set) var formats: [NumberFormat] = []
  private var custom: [Int: NumberFormat] = [:]
  private var isInCellFormats = false
  let collectsText = false

  func opened(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else {
        return
      }
      custom[id] = NumberFormat(code: code)
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append(custom[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  func closed(_ element: String) {
    if element == "cellXfs" { isInCellFormats = false }
  }

  func read(_ text: UnsafeBufferPointer<UInt8>) {}
}
