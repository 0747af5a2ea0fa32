import CGMime

/// A part with nothing but content in it.
struct MIMELeaf {
  let type: MIMEType
  let content: MIMEContent
  private let name: String?
  private let disposition: String?
  private let hasIdentifier: Bool

  init(_ part: UnsafeMutablePointer<GMimePart>, _ type: MIMEType, in bytes: [UInt8]) {
    let object = UnsafeMutableRawPointer(part).assumingMemoryBound(to: GMimeObject.self)
    self.type = type
    content = MIMEContent(part, in: bytes)
    name = string(g_mime_part_get_filename(part))?.cleanHeader
    disposition = g_mime_object_get_content_disposition(object).flatMap {
      string(g_mime_content_disposition_get_disposition($0))?.lowercased()
    }
    hasIdentifier = g_mime_object_get_content_id(object) != nil
  }

  /// Whether it came as a file rather than as part of what is said.
  var isFile: Bool { disposition == "attachment" || name?.isEmpty == false }

  var attachment: Attachment {
    let base = (name ?? "").split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    return Attachment(
      name: String(base.prefix(200)), type: type.name,
      isInline: disposition != "attachment" && (hasIdentifier || disposition == "inline"), content: content)
  }

  /// The text in the first `most` bytes.
  func text(most: Int) -> String {
    Charset.text(content.bytes(most: most), named: type.parameter("charset")).clean
  }

  /// The text, its soft line breaks undone.
  func flowedText(most: Int) -> String {
    let text = text(most: most)
    guard type.parameter("format")?.lowercased() == "flowed" else { return text }
    return FlowedText.unfolded(text, deletesBlank: type.parameter("delsp")?.lowercased() == "yes")
  }

  /// What a calendar part is for: as its type says, or its text.
  func method(in text: String) -> String? {
    if let method = type.parameter("method") { return method.uppercased() }
    let line = text.split(separator: "\n").prefix(50).first { $0.uppercased().hasPrefix("METHOD:") }
    return line.map { $0.dropFirst(7).trimmed.uppercased() }
  }
}
