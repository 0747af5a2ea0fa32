/// What may not stand in a mail's header, so that nobody can add fields or readers to it.
public enum HeaderFault: Error, Equatable, Sendable {
  /// A field's name is not one, or the message writes that field itself.
  case name(String)
  /// The value of the field named has control characters in it or is longer than 2000 bytes.
  case value(of: String)
  /// The message's identifier is not `left@right`.
  case messageID
  /// The language is no tag such as `da` or `en-GB`.
  case language
  /// The calendar's method is no word in capitals.
  case method

  private static let own: Set = [
    "from", "to", "cc", "bcc", "sender", "subject", "date", "message-id", "mime-version", "return-path",
  ]

  static func check(name: String, value: String) throws(HeaderFault) {
    let isName =
      (1...60).contains(name.utf8.count) && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x3A }
    let isOwn = own.contains(name.lowercased()) || name.lowercased().hasPrefix("content-")
    guard isName, !isOwn else { throw .name(name) }
    let isBroken = value.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard value.utf8.count <= 2000, !isBroken else { throw .value(of: name) }
  }

  static func check(messageID: String) throws(HeaderFault) {
    let halves = messageID.split(separator: "@", omittingEmptySubsequences: false)
    let isSound =
      halves.count == 2
      && halves.allSatisfy { half in
        !half.isEmpty
          && half.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>()[]\\,;:\"".utf8.contains($0) }
      }
    guard isSound, messageID.utf8.count <= 250 else { throw .messageID }
  }

  static func check(language: String) throws(HeaderFault) {
    let parts = language.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      parts.count <= 4
      && parts.allSatisfy { part in
        (1...8).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
    guard isTag else { throw .language }
  }

  static func check(method: String) throws(HeaderFault) {
    let isWord =
      (1...20).contains(method.utf8.count)
      && method.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    guard isWord else { throw .method }
  }
}
