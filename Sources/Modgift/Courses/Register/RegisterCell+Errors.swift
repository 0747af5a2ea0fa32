import Spreadsheet

extension Cell {
  /// Whether it shows that a spreadsheet could not work something out, in a text file too: `#N/A`, `#REFERENCE!`.
  var isError: Bool {
    switch self {
    case .error: true
    // An expression is read anew at each use, which no cell without the sign is worth.
    case .text(let text):
      text.utf8.contains(UInt8(ascii: "#"))
        && text.wholeMatch(of: /\s*#(I\/T|N\/A|[A-ZÆØÅ]+(\/0)?[!?])\s*/) != nil
    default: false
    }
  }
}

extension RegisterField {
  /// Whether any text is taken for what it says, so that an error would become somebody's name.
  var isName: Bool {
    switch self {
    case .courseNumber, .coursePlace, .firstName, .lastName, .fullName, .workplace, .profession: true
    default: false
    }
  }
}
