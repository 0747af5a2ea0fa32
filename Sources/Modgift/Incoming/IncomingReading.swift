import Mail
import Storage

/// What a delivery turned out to be, read without the database.
struct IncomingReading: Sendable {
  let delivery: IncomingDelivery
  let mail: IncomingMail
  /// Why no person wrote it; nil when one did, as far as can be told.
  let automatic: AutomaticMail?
  /// Its text, taken apart.
  let reply: ReplyText

  init(_ delivery: IncomingDelivery, _ settings: Settings) throws {
    self.delivery = delivery
    mail = try IncomingMail.reading(delivery.raw)
    let own = Set([MailAddress(settings.mailFrom)].compactMap(\.self))
    automatic = AutomaticMail(mail, returnPath: delivery.sender, own: own)
    reply = ReplyText(mail)
  }

  /// What it says of a mail of ours that did not arrive.
  var bounce: BounceReport? { BounceReport(mail) }
  var address: MailAddress? { MailAddress(delivery.recipient) }
}
