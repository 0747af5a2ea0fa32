import Mail
import Storage

/// A mail that came in for one of our addresses: on disk before anybody was told that we have it, read afterwards.
struct IncomingDelivery: Sendable, RowDecodable {
  typealias ID = Key<IncomingDelivery>

  /// How long it is remembered which mails came, in days: so long a mail that is handed over again is known.
  static let daysRemembered = 30

  let id: ID
  /// Where bounces of it go, as its envelope says; empty for nobody.
  let sender: String
  let recipient: String
  let raw: [UInt8]

  init(from row: inout Row) throws {
    id = try row.next()
    sender = try row.next()
    recipient = try row.next()
    raw = try row.next()
  }
}

extension IncomingDelivery {
  /// What tells one mail from another: its name for the whole world and what it says. A mail that is handed over
  /// again, since the answer to the first time was lost, may have other lines on top of it, but not other words.
  static func digest(of bytes: [UInt8], named messageID: String?) -> [UInt8] {
    guard let messageID else { return sha256(bytes) }
    return sha256(Array("\(messageID)\u{0}".utf8) + body(of: bytes))
  }

  private static func body(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    var lineLength = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 10 where lineLength == 0: return bytes[(index + 1)...]
      case 10: lineLength = 0
      case 13: break
      default: lineLength += 1
      }
    }
    return []
  }
}
