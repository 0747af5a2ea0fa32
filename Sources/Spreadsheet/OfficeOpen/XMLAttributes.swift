/// The attributes of the element being read, found by name without its namespace prefix.
/// Valid only during the call that hands them over.
struct XMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    self.pairs = pairs
  }

  subscript(_ name: StaticString) -> String? {
    guard var pair = pairs else { return nil }
    while let key = pair[0], let value = pair[1] {
      if Self.matches(withoutPrefix(key), name) { return String(cString: value) }
      pair += 2
    }
    return nil
  }

  /// Bytes are compared rather than strings: a sheet asks this three times for every cell.
  private static func matches(_ key: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { wanted in
      for (offset, byte) in wanted.enumerated() where UInt8(bitPattern: key[offset]) != byte {
        return false
      }
      return key[wanted.count] == 0
    }
  }
}

/// A name after its namespace prefix, if it has one.
func localName(_ name: UnsafePointer<CChar>) -> String {
  String(cString: withoutPrefix(name))
}

private func withoutPrefix(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
  var (local, place) = (name, name)
  while place.pointee != 0 {
    if place.pointee == CChar(UInt8(ascii: ":")) { local = place + 1 }
    place += 1
  }
  return local
}
