/// Holds a mail's size and shape against what a mail may measure, before any of it is parsed: an address field
/// is parsed in time that grows with the square of what is in it, and every line that looks like a part or a
/// field costs hundreds of bytes.
struct MailSize {
  private static let mostHeader = 256 * 1024
  private static let mostBoundaries = 20_000
  private static let mostFields = 50_000
  private static let mostAddressMarks = 5_000
  /// Groups of addresses inside each other are parsed by recursion: five thousand end a thread with a stack of
  /// 512 kB.
  private static let mostColons = 100

  private var boundaries = 0
  private var fields = 0
  private var addressMarks = 0
  private var field: FieldKind?
  private var fieldLength = 0
  private var fieldColons = 0
  /// Bytes of the mail's own header, nil once it has ended.
  private var header: Int? = 0

  private enum FieldKind { case address, structured, other }

  private static let addressFields: Set<String> = [
    "from", "sender", "reply-to", "to", "cc", "bcc", "resent-from", "resent-sender", "resent-to", "resent-cc",
    "resent-bcc", "return-path", "disposition-notification-to",
  ]
  private static let structuredFields: Set<String> = [
    "references", "in-reply-to", "message-id", "resent-message-id", "date", "received",
  ]

  static func check(_ bytes: [UInt8]) throws(MailRefusal) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= IncomingMail.largest else { throw .tooLarge }
    var size = MailSize()
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      try size.count(bytes[start..<end])
      start = end &+ 1
    }
  }

  private mutating func count(_ line: ArraySlice<UInt8>) throws(MailRefusal) {
    let isBlank = line.isEmpty || (line.count == 1 && line.first == 13)
    if let length = header {
      header = isBlank ? nil : length &+ line.count &+ 1
      if length > Self.mostHeader { throw .headerTooLarge }
    }
    if line.first == UInt8(ascii: "-"), line.dropFirst().first == UInt8(ascii: "-") {
      boundaries &+= 1
      if boundaries > Self.mostBoundaries { throw .tooManyParts }
    }
    begin(line, isBlank: isBlank)
    try measureField(line)
  }

  /// Whether `line` begins a field, goes on with one, or stands in none.
  private mutating func begin(_ line: ArraySlice<UInt8>, isBlank: Bool) {
    let isContinuation = line.first == 32 || line.first == 9
    if isContinuation && !isBlank { return }
    field = nil
    fieldLength = 0
    fieldColons = 0
    guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = line[line.startIndex..<colon]
    guard name.allSatisfy({ (0x21...0x7E).contains($0) || $0 == 32 || $0 == 9 }) else { return }
    let word = String(decoding: name, as: UTF8.self).lowercased().filter { $0 != " " && $0 != "\t" }
    fields &+= 1
    field =
      if Self.addressFields.contains(word) {
        .address
      } else if Self.structuredFields.contains(word)
        || word.hasPrefix("content-")
      { .structured } else { .other }
  }

  private mutating func measureField(_ line: ArraySlice<UInt8>) throws(MailRefusal) {
    guard let field else { return }
    if fields > Self.mostFields { throw .headerTooLarge }
    guard field != .other else { return }
    fieldLength &+= line.count
    if fieldLength > Self.mostHeader { throw .headerTooLarge }
    guard field == .address else { return }
    fieldColons &+= line.count { $0 == 0x3A }
    if fieldColons > Self.mostColons { throw .headerTooLarge }
    addressMarks &+= line.count { $0 == 0x2C || $0 == 0x3A || $0 == 0x3B || $0 == 0x3C }
    if addressMarks > Self.mostAddressMarks { throw .headerTooLarge }
  }
}
