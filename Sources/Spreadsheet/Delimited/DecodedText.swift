/// The text of a file whose character set nobody has told: by its mark, else UTF-8 if it is
/// valid as such (text in Windows-1252 with an æ practically never is), else Windows-1252.
///
/// A line of Windows-1252 that was pasted into UTF-8 spoils no other line: where most letters beyond ASCII
/// are UTF-8, only the bytes that aren't are read as Windows-1252.
struct DecodedText {
  /// Without a byte order mark and without NUL.
  let scalars: [Unicode.Scalar]

  init(of bytes: [UInt8]) throws(SpreadsheetError) {
    let decoded: [Unicode.Scalar] =
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        Array(String(decoding: bytes.dropFirst(3), as: UTF8.self).unicodeScalars)
      } else if bytes.starts(with: [0xFF, 0xFE]) {
        Self.utf16(bytes.dropFirst(2)) { UInt16($1) << 8 | UInt16($0) }
      } else if bytes.starts(with: [0xFE, 0xFF]) {
        Self.utf16(bytes.dropFirst(2)) { UInt16($0) << 8 | UInt16($1) }
      } else if let text = String(validating: bytes, as: UTF8.self) {
        Array(text.unicodeScalars)
      } else {
        Self.mixed(bytes) ?? bytes.map(Windows1252.scalar)
      }
    scalars = decoded.contains("\0") ? decoded.filter { $0 != "\0" } : decoded
  }

  /// Nil when less of the text is UTF-8 than isn't.
  private static func mixed(_ bytes: [UInt8]) -> [Unicode.Scalar]? {
    var (scalars, letters, others, place): ([Unicode.Scalar], Int, Int, Int) = ([], 0, 0, 0)
    var parser = Unicode.UTF8.ForwardParser()
    var source = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let encoded):
        scalars.append(Unicode.UTF8.decode(encoded))
        place += encoded.count
        if encoded.count > 1 { letters += 1 }
      case .error(let length):
        scalars += bytes[place..<place + length].map(Windows1252.scalar)
        place += length
        others += 1
      case .emptyInput: return letters > others ? scalars : nil
      }
    }
  }

  /// A last odd byte is half a character and is left out.
  private static func utf16(
    _ bytes: ArraySlice<UInt8>, unit: (UInt8, UInt8) -> UInt16
  ) -> [Unicode.Scalar] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
      .map { unit(bytes[$0], bytes[$0 + 1]) }
    return Array(String(decoding: units, as: UTF16.self).unicodeScalars)
  }
}
