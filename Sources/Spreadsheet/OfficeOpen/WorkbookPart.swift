/// `workbook.xml`: the list of sheets, and where dates count from.
final class WorkbookPart: XMLPart {
  struct Entry {
    let name: String
    let relationship: String
    let isVisible: Bool
  }

  private(set) var sheets: [Entry] = []
  /// Excel for the Macintosh once counted days from 1 January 1904.
  private(set) var countsFrom1904 = false
  let collectsText = false

  func opened(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "sheet":
      guard let relationship = attributes["id"] else { return }
      let state = attributes["state"] ?? "visible"
      sheets.append(
        Entry(name: attributes["name"] ?? "", relationship: relationship, isVisible: state == "visible"))
    case "workbookPr":
      countsFrom1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "")
    default: break
    }
  }

  func closed(_ element: String) {}
  func read(_ text: UnsafeBufferPointer<UInt8>) {}
}
