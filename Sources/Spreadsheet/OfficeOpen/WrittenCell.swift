/// The content of a `<c>` while it is being read: value, formula and inline text.
struct WrittenCell {
  private let type: String?
  private let style: Int
  private var written = CollectedText()
  private var formula = CollectedText()
  private var inline = RichText()
  private var place = Place.outside
  private var hasFormula = false
  private var sharedID: String?

  private enum Place { case outside, value, formula }

  init(type: String? = nil, style: Int = 0) {
    self.type = type
    self.style = style
  }

  var collectsText: Bool { place != .outside || inline.isReading }

  mutating func opened(_ element: String) {
    if element == "v" { place = .value } else { inline.opened(element) }
  }

  mutating func beginFormula(shared: String?) {
    (place, hasFormula, sharedID) = (.formula, true, shared)
  }

  mutating func closed(_ element: String) {
    if element == "v" || element == "f" { place = .outside } else { inline.closed(element) }
  }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) throws(SpreadsheetError) {
    switch place {
    case .value: try written.append(piece)
    case .formula: try formula.append(piece)
    case .outside: try inline.append(piece)
    }
  }

  /// A formula that several cells share is written at the first of them; the others get its text
  /// as it stands there.
  func value(_ context: CellContext, sharedFormulas: inout [String: String]) -> Cell {
    let content = type == "inlineStr" && written.isEmpty ? inline.string : written.string
    let value = content.isEmpty ? Cell.empty : context.cell(content, type: type, style: style)
    guard hasFormula else { return value }
    var text = formula.string
    if let sharedID {
      if text.isEmpty { text = sharedFormulas[sharedID] ?? "" } else { sharedFormulas[sharedID] = text }
    }
    return .formula(text: "=" + text, cached: value)
  }
}
