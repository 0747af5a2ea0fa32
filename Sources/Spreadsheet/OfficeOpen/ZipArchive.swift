internal import CZip

/// The parts of a zip file in memory, unpacked piece by piece and never beyond the bounds.
final class ZipArchive {
  private let archive: OpaquePointer
  private var unpacked = 0

  /// - Parameter bytes: must outlive the archive; nothing is copied.
  init(_ bytes: UnsafeRawBufferPointer) throws(SpreadsheetError) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
      throw .damaged(part: "zip")
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged(part: "zip")
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  func contains(_ name: String) -> Bool { index(of: name) != nil }

  /// Hands over a part in pieces. What the directory says of its size is not believed.
  func read(
    _ name: String, _ take: (UnsafeRawBufferPointer) throws(SpreadsheetError) -> Void
  ) throws(SpreadsheetError) {
    guard let index = index(of: name) else { throw .damaged(part: name) }
    guard let file = zip_fopen_index(archive, index, 0) else {
      let code = zip_error_code_zip(zip_get_error(archive))
      throw code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD ? .encrypted : .damaged(part: name)
    }
    defer { zip_fclose(file) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { piece.deallocate() }
    var size = 0
    while true {
      let count = zip_fread(file, piece.baseAddress, UInt64(piece.count))
      if count == 0 { return }
      guard count > 0, count <= piece.count else { throw .damaged(part: name) }
      size += Int(count)
      unpacked += Int(count)
      try SpreadsheetBound.bytesOfPart.check(size)
      try SpreadsheetBound.bytesInAll.check(unpacked)
      try take(UnsafeRawBufferPointer(rebasing: piece[..<Int(count)]))
    }
  }

  private func index(of name: String) -> UInt64? {
    UInt64(exactly: zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE)))
  }
}
