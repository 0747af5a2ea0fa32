import Spreadsheet
import Storage

/// Why a file can't be taken in.
enum RegisterRefusal: Error, Sendable, Equatable {
  /// None was chosen.
  case noFile
  case unreadable(SpreadsheetError)
  /// It has no row of headings, so nobody can tell what stands where.
  case noHeadings
  /// More rows than a browser's import takes.
  case tooManyRows(Int)
  /// More bytes than a browser's import takes.
  case tooLarge(bytes: Int)
}

extension RegisterReading {
  /// Reads a file; nobody in it is born after this year.
  ///
  /// - Throws: ``RegisterRefusal`` when no row of it can be read.
  init(file bytes: [UInt8], named name: String, thisYear: Int) throws(RegisterRefusal) {
    let workbook: Workbook
    do {
      workbook = try Workbook(reading: bytes, named: name)
    } catch {
      throw .unreadable(error)
    }
    self = RegisterReader.read(workbook, sites: .denmark, thisYear: thisYear)
  }

  /// What the file's name is kept as: its last part, in one line.
  static func shownFileName(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? name
    return lineOfText(RegisterProblem.shown(String(last.prefix(200))))
  }
}

extension SiteDirectory {
  /// Denmark's municipalities.
  static let denmark = SiteDirectory(
    Modgift.Municipality.all.map { SiteDirectory.Municipality(code: $0.code, name: $0.name) })
}
