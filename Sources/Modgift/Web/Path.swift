import Markup

/// An address inside the product. Pages link with nothing else, so that no text becomes a link by accident.
struct Path: Link, Sendable, Equatable, CustomStringConvertible {
  let address: String

  /// An address written out in the program.
  init(_ literal: StaticString) { address = "\(literal)" }

  /// An address made of a written-out start and further segments, each percent-encoded.
  init(_ start: StaticString, _ segments: any CustomStringConvertible...) {
    var address = start.description
    for segment in segments {
      if address.utf8.last != UInt8(ascii: "/") { address += "/" }
      address += percentEncoded(segment.description)
    }
    self.address = address
  }

  /// An address that came from outside and is to be gone to: only one inside the product is taken.
  init?(local text: String) {
    guard text.utf8.count <= 2000, text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("\\"),
      text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F })
    else { return nil }
    address = text
  }

  private init(unchecked address: String) { self.address = address }

  /// The same address with a written-out end.
  func then(_ end: StaticString) -> Path { Path(unchecked: address + end.description) }

  /// The same address with one more thing asked of it.
  func with(_ name: StaticString, _ value: some CustomStringConvertible) -> Path {
    with(field: "\(name)", value)
  }

  /// The same under a name that is not known before the program runs, such as a question's.
  func with(field name: String, _ value: some CustomStringConvertible) -> Path {
    let pair = "\(percentEncoded(name))=\(percentEncoded(value.description))"
    guard address.utf8.contains(UInt8(ascii: "#")) else {
      return Path(unchecked: address + (address.utf8.contains(UInt8(ascii: "?")) ? "&" : "?") + pair)
    }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let joint = parts[0].contains("?") ? "&" : "?"
    let end = parts.count > 1 ? "#\(parts[1])" : ""
    return Path(unchecked: "\(parts[0])\(joint)\(pair)\(end)")
  }

  /// The same address, at a place in the page.
  func at(_ anchor: String) -> Path { Path(unchecked: "\(address)#\(percentEncoded(anchor))") }

  var description: String { address }
}

/// Everything but letters, digits and `-._~` as `%XX`, as RFC 3986 §2.3 has it.
func percentEncoded(_ text: String) -> String {
  // Nearly all that is put into an address is a key or a word, and stays as it is.
  if text.utf8.allSatisfy(isUnreserved) { return text }
  var encoded = ""
  for byte in text.utf8 {
    if isUnreserved(byte) {
      encoded.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let hex = String(byte, radix: 16, uppercase: true)
      encoded += hex.count == 1 ? "%0\(hex)" : "%\(hex)"
    }
  }
  return encoded
}

private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
  default: false
  }
}
