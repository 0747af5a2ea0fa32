internal import CExpat

/// What reads one part of a workbook, told of its elements one after the other.
///
/// Names come without their namespace prefix: `x:row` is a `row`, in the strict and in the
/// transitional namespaces alike.
protocol XMLPart: AnyObject {
  func opened(_ element: String, _ attributes: XMLAttributes) throws(SpreadsheetError)
  func closed(_ element: String) throws(SpreadsheetError)
  /// Whether text is wanted here; what isn't wanted is never copied.
  var collectsText: Bool { get }
  func read(_ text: UnsafeBufferPointer<UInt8>) throws(SpreadsheetError)
}

/// Expat, closed against hostile XML: a document type declaration, which no workbook has and every
/// entity bomb needs, ends the reading at once, and so does a tag that doesn't end.
final class XMLReader {
  /// A tag whose end hasn't come is looked at from its beginning with every further piece.
  private static let longestTag = 1_000_000

  private let part: any XMLPart
  private let name: String
  private var parser: XML_Parser?
  private var failure: SpreadsheetError?
  private var handedOver = 0

  private init(_ part: any XMLPart, name: String) {
    self.part = part
    self.name = name
  }

  /// Reads the part called `name` of the archive into `part`.
  static func read(_ name: String, of archive: ZipArchive, into part: any XMLPart) throws(SpreadsheetError) {
    let reader = XMLReader(part, name: name)
    guard let parser = XML_ParserCreate(nil) else { throw .damaged(part: name) }
    reader.parser = parser
    defer { XML_ParserFree(parser) }
    reader.listen(to: parser)
    try withExtendedLifetime(reader) { () throws(SpreadsheetError) in
      try archive.read(name) { piece throws(SpreadsheetError) in try reader.parse(piece, isLast: false) }
      try reader.parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
    }
  }

  private func parse(_ piece: UnsafeRawBufferPointer, isLast: Bool) throws(SpreadsheetError) {
    let bytes = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
    let status = XML_Parse(parser, bytes, Int32(clamping: piece.count), isLast ? 1 : 0)
    if let failure { throw failure }
    if status != XML_STATUS_OK { throw .damaged(part: name) }
    handedOver += piece.count
    let understood = Int(XML_GetCurrentByteIndex(parser))
    if !isLast, understood >= 0, handedOver - understood > Self.longestTag { throw .damaged(part: name) }
  }

  private func attempt(_ step: () throws(SpreadsheetError) -> Void) {
    if failure != nil { return }
    do {
      try step()
    } catch {
      failure = error
      XML_StopParser(parser, 0)
    }
  }

  private func listen(to parser: XML_Parser) {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let reader = XMLReader.from(data), let name else { return }
        reader.attempt { () throws(SpreadsheetError) in
          try reader.part.opened(localName(name), XMLAttributes(attributes))
        }
      },
      { data, name in
        guard let reader = XMLReader.from(data), let name else { return }
        reader.attempt { () throws(SpreadsheetError) in try reader.part.closed(localName(name)) }
      })
    XML_SetCharacterDataHandler(parser) { data, text, length in
      guard let reader = XMLReader.from(data), let text, length > 0, reader.part.collectsText else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { bytes in
        reader.attempt { () throws(SpreadsheetError) in
          try reader.part.read(UnsafeBufferPointer(start: bytes, count: Int(length)))
        }
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      guard let reader = XMLReader.from(data) else { return }
      reader.attempt { () throws(SpreadsheetError) in throw .damaged(part: reader.name) }
    }
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
    data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }
}
