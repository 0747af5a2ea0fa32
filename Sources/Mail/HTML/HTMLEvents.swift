import CXml2

/// HTML as a stream of what begins, ends and stands between: libxml2's parser without its tree, whose time and
/// memory hostile nesting could drive up.
final class HTMLEvents {
  enum Event {
    case start(HTMLElement)
    case end(String)
    case text(String)
  }

  private static let deepest = 500
  private let take: (Event) -> Void
  private var depth = 0
  private var parser: htmlParserCtxtPtr?

  private init(_ take: @escaping (Event) -> Void) { self.take = take }

  /// Calls `take` with each event of `html`, in order. Nesting deeper than 500 ends the reading.
  static func read(_ html: String, _ take: (Event) -> Void) {
    guard isReady, let parser = htmlNewParserCtxt() else { return }
    defer { htmlFreeParserCtxt(parser) }
    withoutActuallyEscaping(take) { take in
      let events = HTMLEvents(take)
      events.parser = parser
      events.listen(to: parser)
      let options =
        HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
        | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NOIMPLIED.rawValue
      // In a body that is open, the parser makes up no paragraphs around words that stand alone.
      var html = "<body>" + html
      html.withUTF8 { bytes in
        let text = UnsafeRawBufferPointer(bytes)
        let document = htmlCtxtReadMemory(
          parser, text.assumingMemoryBound(to: CChar.self).baseAddress, Int32(truncatingIfNeeded: text.count),
          nil, "UTF-8", Int32(bitPattern: UInt32(options)))
        xmlFreeDoc(document)
      }
      withExtendedLifetime(events) { events.parser = nil }
    }
  }

  private func listen(to parser: htmlParserCtxtPtr) {
    parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    guard let sax = parser.pointee.sax else { return }
    sax.pointee = xmlSAXHandler()
    sax.pointee.startElement = { this, name, attributes in
      HTMLEvents.of(this)?.start(name, attributes)
    }
    sax.pointee.endElement = { this, name in HTMLEvents.of(this)?.end(name) }
    sax.pointee.characters = { this, text, count in HTMLEvents.of(this)?.hear(text, count) }
    sax.pointee.ignorableWhitespace = { this, text, count in HTMLEvents.of(this)?.hear(text, count) }
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> HTMLEvents? {
    pointer.map { Unmanaged<HTMLEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(_ name: UnsafePointer<xmlChar>?, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?)
  {
    depth &+= 1
    if depth > Self.deepest, let parser { xmlStopParser(parser) }
    guard depth <= Self.deepest, let name else { return }
    var attributes: [String: String] = [:]
    var place = list
    while let pair = place, let key = pair.pointee, attributes.count < 50 {
      attributes[String(cString: key).lowercased()] = (pair + 1).pointee.map { String(cString: $0) } ?? ""
      place = pair + 2
    }
    take(.start(HTMLElement(name: String(cString: name).lowercased(), attributes: attributes)))
  }

  private func end(_ name: UnsafePointer<xmlChar>?) {
    depth &-= 1
    if depth < Self.deepest, let name { take(.end(String(cString: name).lowercased())) }
  }

  private func hear(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let text, count > 0 else { return }
    take(.text(String(decoding: UnsafeBufferPointer(start: text, count: Int(count)), as: UTF8.self)))
  }
}

private let isReady: Bool = {
  xmlInitParser()
  return true
}()
