import CXlsxWriter

extension Workbook {
  /// The workbook as an `.xlsx` file. Each sheet's first row is its heading: bold, and in sight while one scrolls.
  ///
  /// A text is a text, whatever it begins with: no cell that is written here is ever computed. A formula that was
  /// read from elsewhere becomes the text of it.
  public func officeOpenBytes() throws(SpreadsheetWritingError) -> [UInt8] {
    try TemporaryFile.bytes { path throws(SpreadsheetWritingError) in
      guard let book = workbook_new(path) else { throw .failed("a workbook can't be made at \(path)") }
      do throws(SpreadsheetWritingError) {
        let formats = WrittenFormats(book)
        for sheet in sheets { try sheet.write(to: book, formats) }
      } catch {
        workbook_close(book)
        throw error
      }
      let outcome = workbook_close(book)
      guard outcome == LXW_NO_ERROR else { throw .failed(String(cString: lxw_strerror(outcome))) }
    }
  }
}

/// How cells look in what is written.
struct WrittenFormats {
  let heading: UnsafeMutablePointer<lxw_format>?
  let day: UnsafeMutablePointer<lxw_format>?
  let moment: UnsafeMutablePointer<lxw_format>?
  let time: UnsafeMutablePointer<lxw_format>?

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    heading = workbook_add_format(book)
    format_set_bold(heading)
    day = WrittenFormats.numbers("yyyy-mm-dd", book)
    moment = WrittenFormats.numbers("yyyy-mm-dd hh:mm:ss", book)
    time = WrittenFormats.numbers("[hh]:mm:ss", book)
  }

  private static func numbers(
    _ pattern: String, _ book: UnsafeMutablePointer<lxw_workbook>
  ) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(book)
    format_set_num_format(format, pattern)
    return format
  }
}
