extension String {
  /// With `\n` for every kind of line break, without a byte order mark, and with `\u{FFFD}` for control
  /// characters other than the tab.
  var clean: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var wasReturn = false
    for scalar in unicodeScalars {
      defer { wasReturn = scalar == "\r" }
      switch scalar.value {
      case 10 where wasReturn: break
      case 10, 13, 0x85, 0x2028, 0x2029: bytes.append(10)
      case 9, 32...0x7E: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0xFEFF, 0x0C: break
      case 0...31, 0x7F...0x9F: bytes += [0xEF, 0xBF, 0xBD]
      default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// As a header's value: on one line, without control characters; C1 controls as the Windows-1252 letters
  /// that a mailer meant when it called them Latin-1.
  var cleanHeader: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 9, 10, 13: scalars.append(" ")
      case 0...31, 0x7F: scalars.append("\u{FFFD}")
      case 0x80...0x9F: scalars.append(Charset.windows1252(UInt8(truncatingIfNeeded: scalar.value)))
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
