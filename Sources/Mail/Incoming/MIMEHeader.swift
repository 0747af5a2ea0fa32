import CGMime

/// A message's header, as GMime parsed it.
struct MIMEHeader {
  let fields: [HeaderField]
  private let message: UnsafeMutablePointer<GMimeMessage>

  init(_ message: UnsafeMutablePointer<GMimeMessage>) {
    self.message = message
    fields = Self.fields(of: UnsafeMutableRawPointer(message).assumingMemoryBound(to: GMimeObject.self))
  }

  static func fields(of object: UnsafeMutablePointer<GMimeObject>) -> [HeaderField] {
    guard let list = g_mime_object_get_header_list(object) else { return [] }
    return (0..<max(0, g_mime_header_list_get_count(list))).compactMap { index in
      guard let header = g_mime_header_list_get_header_at(list, index),
        let name = string(g_mime_header_get_name(header))
      else { return nil }
      return HeaderField(name: name, value: (string(g_mime_header_get_value(header)) ?? "").cleanHeader)
    }
  }

  /// The one who wrote it, if it names exactly one: of two, readers would show one and checks hold the other.
  var author: Mailbox? {
    let count = internet_address_list_length(g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_FROM))
    guard fields.values("From").count == 1, count == 1 else { return nil }
    return mailboxes(GMIME_ADDRESS_TYPE_FROM).first
  }

  func mailboxes(_ type: GMimeAddressType) -> [Mailbox] {
    guard let list = g_mime_message_get_addresses(message, type) else { return [] }
    return (0..<max(0, internet_address_list_length(list))).compactMap { index in
      guard let address = internet_address_list_get_address(list, index),
        isKind(address, internet_address_mailbox_get_type())
      else { return nil }
      let mailbox = UnsafeMutableRawPointer(address).assumingMemoryBound(to: InternetAddressMailbox.self)
      guard let reached = string(internet_address_mailbox_get_addr(mailbox)).flatMap({ MailAddress($0) })
      else { return nil }
      return Mailbox(reached, name: (string(internet_address_get_name(address)) ?? "").cleanHeader.trimmed)
    }
  }

  var date: Int? {
    g_mime_message_get_date(message).map { Int(g_date_time_to_unix($0)) }
  }

  /// What stands between angle brackets in the fields called `name`; the last 100 of them.
  func identifiers(_ name: String) -> [String] {
    let found = fields.values(name).flatMap { value in
      value.split(separator: "<").compactMap { piece -> String? in
        let identifier = piece.prefix { $0 != ">" }
        let isWhole = identifier.endIndex < piece.endIndex
        let isSound = (1...998).contains(identifier.utf8.count) && !identifier.contains(where: \.isWhitespace)
        return isWhole && isSound ? String(identifier) : nil
      }
    }
    return Array(found.suffix(100))
  }
}
