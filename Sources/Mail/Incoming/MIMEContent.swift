import CGMime

/// A part's content as it stood in the mail, decoded when asked for.
struct MIMEContent: Sendable {
  let encoded: ArraySlice<UInt8>
  let encoding: Encoding

  enum Encoding: Sendable { case none, base64, quotedPrintable, uuencode }

  /// The first bytes, decoded, of at most `most` encoded ones. What is broken in the encoding is passed over.
  func bytes(most: Int = .max) -> [UInt8] {
    let encoded = encoded.prefix(most)
    let kind: GMimeContentEncoding =
      switch encoding {
      case .none: GMIME_CONTENT_ENCODING_DEFAULT
      case .base64: GMIME_CONTENT_ENCODING_BASE64
      case .quotedPrintable: GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
      case .uuencode: GMIME_CONTENT_ENCODING_UUENCODE
      }
    guard encoding != .none, !encoded.isEmpty else { return Array(encoded) }
    var state = GMimeEncoding()
    g_mime_encoding_init_decode(&state, kind)
    let room = g_mime_encoding_outlen(&state, encoded.count)
    return Array(unsafeUninitializedCapacity: room) { output, written in
      encoded.withUnsafeBytes { input in
        let count = g_mime_encoding_flush(
          &state, input.assumingMemoryBound(to: CChar.self).baseAddress, input.count, output.baseAddress)
        written = min(count, room)
      }
    }
  }

  /// How many bytes there are when decoded.
  var size: Int {
    switch encoding {
    case .none: encoded.count
    case .base64: encoded.count { isBase64Letter($0) } &* 3 / 4
    case .quotedPrintable, .uuencode: bytes().count
    }
  }

  private func isBase64Letter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "/"): true
    default: false
    }
  }
}
