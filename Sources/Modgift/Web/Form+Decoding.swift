extension Form {
  /// The most fields that are read; whatever comes after them is left.
  static let mostFields = 2_000

  /// Reads `a=1&b=2` as browsers send it (WHATWG URL, application/x-www-form-urlencoded).
  init(urlEncoded bytes: some Sequence<UInt8>) {
    for pair in Array(bytes).split(separator: UInt8(ascii: "&"), maxSplits: Form.mostFields) {
      let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      append(plainText(of: halves[0]), halves.count > 1 ? plainText(of: halves[1]) : "")
    }
  }

  /// Reads a multipart form (RFC 7578), in which files come.
  init(multipart bytes: [UInt8], boundary: String) {
    let delimiter = Array("--\(boundary)".utf8)
    for part in pieces(of: bytes, between: delimiter).prefix(Form.mostFields) {
      guard let split = firstRange(of: Array("\r\n\r\n".utf8), in: part) else { continue }
      let head = String(decoding: part[part.startIndex..<split.lowerBound], as: UTF8.self)
      var content = part[split.upperBound...]
      if content.suffix(2).elementsEqual([13, 10]) { content = content.dropLast(2) }
      guard let name = parameter("name", in: head) else { continue }
      if let fileName = parameter("filename", in: head) {
        append(name, File(name: fileName, bytes: Array(content)))
      } else {
        append(name, unified(String(decoding: content, as: UTF8.self)))
      }
    }
  }
}

private func plainText(of encoded: ArraySlice<UInt8>) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(encoded.count)
  var index = encoded.startIndex
  while index < encoded.endIndex {
    let byte = encoded[index]
    if byte == UInt8(ascii: "+") {
      bytes.append(0x20)
    } else if byte == UInt8(ascii: "%"), index + 2 < encoded.endIndex,
      let high = hexDigit(encoded[index + 1]), let low = hexDigit(encoded[index + 2])
    {
      bytes.append(high << 4 | low)
      index += 2
    } else {
      bytes.append(byte)
    }
    index += 1
  }
  return unified(String(decoding: bytes, as: UTF8.self))
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x41 + 10
  case 0x61...0x66: byte - 0x61 + 10
  default: nil
  }
}

/// Line ends as one newline; NUL, which neither database nor page can hold, as U+FFFD.
private func unified(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 == 13 || $0 == 0 }) else { return text }
  var result = String.UnicodeScalarView()
  var afterReturn = false
  for scalar in text.unicodeScalars {
    if scalar == "\r" {
      result.append("\n")
    } else if scalar == "\0" {
      result.append("\u{FFFD}")
    } else if !(scalar == "\n" && afterReturn) {
      result.append(scalar)
    }
    afterReturn = scalar == "\r"
  }
  return String(result)
}

private func pieces(of bytes: [UInt8], between delimiter: [UInt8]) -> [ArraySlice<UInt8>] {
  var pieces: [ArraySlice<UInt8>] = []
  var start: Int?
  var rest = bytes[...]
  while let found = firstRange(of: delimiter, in: rest) {
    if let start, pieces.count <= Form.mostFields { pieces.append(bytes[start..<found.lowerBound]) }
    start = found.upperBound
    rest = bytes[found.upperBound...]
  }
  return pieces
}

private func firstRange(of needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
  guard let first = needle.first, bytes.count >= needle.count else { return nil }
  var index = bytes.startIndex
  let last = bytes.endIndex - needle.count
  while index <= last {
    guard let found = bytes[index...last].firstIndex(of: first) else { return nil }
    if bytes[found..<found + needle.count].elementsEqual(needle) { return found..<found + needle.count }
    index = found + 1
  }
  return nil
}

private func parameter(_ name: String, in head: String) -> String? {
  for line in head.split(whereSeparator: \.isNewline) {
    guard line.lowercased().hasPrefix("content-disposition:") else { continue }
    for piece in line.split(separator: ";").dropFirst() {
      let halves = piece.split(separator: "=", maxSplits: 1)
      guard halves.count == 2, trimmed(String(halves[0])).lowercased() == name else { continue }
      return trimmed(String(halves[1])).trimmingQuotes()
    }
  }
  return nil
}

extension String {
  fileprivate func trimmingQuotes() -> String {
    count >= 2 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
  }
}
