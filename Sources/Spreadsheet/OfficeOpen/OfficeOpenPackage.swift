/// An `.xlsx` file: a zip of XML parts that refer to each other.
struct OfficeOpenPackage {
  private let archive: ZipArchive
  private let workbook: WorkbookPart
  private let relationships: Relationships

  /// Every sheet of cells; sheets that are only a chart are passed over.
  static func sheets(in bytes: [UInt8]) throws(SpreadsheetError) -> [Sheet] {
    let sheets = bytes.withUnsafeBytes { raw in
      Result { () throws(SpreadsheetError) in
        try OfficeOpenPackage(ZipArchive(raw)).sheets()
      }
    }
    return try sheets.get()
  }

  private init(_ archive: ZipArchive) throws(SpreadsheetError) {
    self.archive = archive
    let name = try Self.nameOfWorkbook(in: archive)
    workbook = WorkbookPart()
    try XMLReader.read(name, of: archive, into: workbook)
    relationships = try Relationships(of: name, in: archive)
    try SpreadsheetBound.sheets.check(workbook.sheets.count)
  }

  private func sheets() throws(SpreadsheetError) -> [Sheet] {
    let context = CellContext(
      strings: try sharedStrings(), formats: try formats(), countsFrom1904: workbook.countsFrom1904)
    var sheets: [Sheet] = []
    var cellCount = 0
    for entry in workbook.sheets {
      guard let target = relationships.target(ofID: entry.relationship, kind: "worksheet") else { continue }
      let part = WorksheetPart(context, cellCount: cellCount)
      try XMLReader.read(target, of: archive, into: part)
      cellCount = part.cellCount
      sheets.append(Sheet(name: entry.name, isVisible: entry.isVisible, rows: part.rows))
    }
    return sheets
  }

  private func sharedStrings() throws(SpreadsheetError) -> [String] {
    let part = SharedStringsPart()
    if let name = relationships.target(ofKind: "sharedStrings"), archive.contains(name) {
      try XMLReader.read(name, of: archive, into: part)
    }
    return part.strings
  }

  private func formats() throws(SpreadsheetError) -> [NumberFormat] {
    let part = StylesPart()
    if let name = relationships.target(ofKind: "styles"), archive.contains(name) {
      try XMLReader.read(name, of: archive, into: part)
    }
    return part.formats
  }

  /// A zip that holds no workbook of this kind is told apart by what it holds instead.
  private static func nameOfWorkbook(in archive: ZipArchive) throws(SpreadsheetError) -> String {
    if archive.contains("xl/workbook.bin") { throw .binaryExcel }
    let isOpenDocument = archive.contains("mimetype") && archive.contains("content.xml")
    if isOpenDocument { throw .openDocument }
    let named = try Relationships(of: "", in: archive).target(ofKind: "officeDocument")
    guard let name = named ?? (archive.contains("xl/workbook.xml") ? "xl/workbook.xml" : nil),
      archive.contains(name), !name.hasPrefix("word/"), !name.hasPrefix("ppt/")
    else { throw .notSpreadsheet }
    return name
  }
}
