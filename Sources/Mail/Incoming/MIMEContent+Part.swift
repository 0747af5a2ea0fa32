import CGMime

extension MIMEContent {
  /// Where a part's content stands in the mail's `bytes`.
  init(_ part: UnsafeMutablePointer<GMimePart>, in bytes: [UInt8]) {
    let wrapper = g_mime_part_get_content(part)
    let stream = wrapper.flatMap { g_mime_data_wrapper_get_stream($0) }
    let start = stream.map { Int($0.pointee.bound_start) } ?? 0
    let end = stream.map { Int($0.pointee.bound_end) } ?? 0
    let from = min(max(0, start), bytes.count)
    let to = end < 0 ? bytes.count : min(max(from, end), bytes.count)
    encoded = bytes[from..<to]
    encoding =
      switch wrapper.map({ g_mime_data_wrapper_get_encoding($0) }) {
      case GMIME_CONTENT_ENCODING_BASE64: .base64
      case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE: .quotedPrintable
      case GMIME_CONTENT_ENCODING_UUENCODE: .uuencode
      default: .none
      }
  }

  /// A message inside a message, written out.
  static func whole(_ object: UnsafeMutablePointer<GMimeObject>) -> MIMEContent {
    guard let written = g_mime_object_to_string(object, nil) else {
      return MIMEContent(encoded: [], encoding: .none)
    }
    defer { g_free(written) }
    return MIMEContent(encoded: ArraySlice(String(cString: written).utf8), encoding: .none)
  }
}
