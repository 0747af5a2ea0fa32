import CGMime

/// What is found on a walk through a message's parts.
struct MIMETree {
  private static let deepest = 50
  private static let mostParts = 500

  let bytes: [UInt8]
  private(set) var attachments: [Attachment] = []
  private(set) var calendars: [CalendarPart] = []
  private(set) var report: MailReport?
  private(set) var isCutShort = false
  private var bodies: [Body] = []
  private var parts = 0

  /// One piece of what is said, in one or both of its forms.
  private struct Body {
    var text: String?
    var html: String?
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// All that is said as plain text, when any of it came so.
  var text: String? {
    guard bodies.contains(where: { $0.text != nil }) else { return nil }
    return bodies.compactMap { $0.text ?? $0.html.map { HTMLText($0).markdown } }.joined(separator: "\n")
  }

  /// All that came as HTML.
  var html: String? {
    let pages = bodies.compactMap(\.html)
    return pages.isEmpty ? nil : pages.joined(separator: "\n")
  }

  /// Goes through `object` and what is inside.
  mutating func walk(_ object: UnsafeMutablePointer<GMimeObject>, depth: Int) throws(MailRefusal) {
    parts &+= 1
    guard depth <= Self.deepest else { throw .tooDeep }
    guard parts <= Self.mostParts else { throw .tooManyParts }
    let type = MIMEType(of: object)
    if isKind(object, g_mime_multipart_get_type()) {
      try walkInside(
        UnsafeMutableRawPointer(object).assumingMemoryBound(to: GMimeMultipart.self), type, depth)
    } else if isKind(object, g_mime_message_part_get_type()) {
      try open(UnsafeMutableRawPointer(object).assumingMemoryBound(to: GMimeMessagePart.self), type, depth)
    } else if isKind(object, g_mime_part_get_type()) {
      take(MIMELeaf(UnsafeMutableRawPointer(object).assumingMemoryBound(to: GMimePart.self), type, in: bytes))
    }
  }

  private mutating func walkInside(
    _ multipart: UnsafeMutablePointer<GMimeMultipart>, _ type: MIMEType, _ depth: Int
  ) throws(MailRefusal) {
    if type.name == "multipart/report" {
      report = report ?? MailReport()
      report?.kind = type.parameter("report-type")?.lowercased() ?? ""
    }
    let before = bodies
    if type.name == "multipart/alternative" { bodies = [] }
    for index in 0..<max(0, g_mime_multipart_get_count(multipart)) {
      guard let part = g_mime_multipart_get_part(multipart, index) else { continue }
      try walk(part, depth: depth &+ 1)
    }
    guard type.name == "multipart/alternative" else { return }
    // Several forms of one thing: the HTML of an alternative does not add to its text.
    let texts = bodies.compactMap(\.text)
    bodies = before + [Body(text: texts.isEmpty ? nil : texts.joined(separator: "\n"), html: html)]
  }

  /// A message inside a message: what a report brings back, or something forwarded. Its words are not the
  /// sender's, its size and depth count.
  private mutating func open(
    _ part: UnsafeMutablePointer<GMimeMessagePart>, _ type: MIMEType, _ depth: Int
  ) throws(MailRefusal) {
    guard let message = g_mime_message_part_get_message(part) else { return }
    if let root = g_mime_message_get_mime_part(message) {
      var inside = MIMETree(bytes: bytes)
      inside.parts = parts
      try inside.walk(root, depth: depth &+ 1)
      parts = inside.parts
    }
    let fields = MIMEHeader(message).fields
    if report != nil {
      if report?.returned.isEmpty == true { report?.returned = fields }
    } else {
      let object = UnsafeMutableRawPointer(part).assumingMemoryBound(to: GMimeObject.self)
      attachments.append(
        Attachment(
          name: fields.first("Subject") ?? "", type: type.name, isInline: false, content: .whole(object)))
    }
  }

  private mutating func take(_ leaf: MIMELeaf) {
    switch leaf.type.name {
    case "message/delivery-status", "message/global-delivery-status", "message/disposition-notification":
      report = report ?? MailReport()
      report?.status += leaf.text(most: 100_000)
    case "text/rfc822-headers" where report != nil, "message/rfc822-headers" where report != nil:
      if report?.returned.isEmpty == true { report?.returned = HeaderField.reading(leaf.text(most: 100_000)) }
    case "text/calendar":
      let text = leaf.text(most: 1_000_000)
      calendars.append(CalendarPart(text: text, method: leaf.method(in: text)))
    case "text/plain" where !leaf.isFile:
      isCutShort = isCutShort || leaf.content.encoded.count > 1_000_000
      bodies.append(Body(text: leaf.flowedText(most: 1_000_000)))
    case "text/html" where !leaf.isFile:
      isCutShort = isCutShort || leaf.content.encoded.count > 2_000_000
      bodies.append(Body(html: leaf.text(most: 2_000_000)))
    case "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature": break
    default: attachments.append(leaf.attachment)
    }
  }
}
