import Mail
import Markup
import Storage

/// A message as it goes over the wire, with what is noted once it has.
struct RenderedMail: Sendable {
  let message: MailMessage
  let prompts: [Prompt]
  let isUrgent: Bool
  let whenSent: (@Sendable (Timestamp, Transaction) throws -> Void)?

  /// How long a message that does not arrive may come back, in days.
  private static let daysToBounce = 30

  /// Nothing where the address is none.
  init?(
    _ mail: OutgoingMail, _ content: MailContent, key: SigningKey, _ installation: Installation,
    at now: Timestamp
  ) throws {
    let settings = installation.settings
    guard let to = MailAddress(mail.address), let from = MailAddress(settings.mailFrom) else { return nil }
    let envelope = MailEnvelope(content, settings: settings)
    let comesBack = mail.person.map { person in
      SignedToken(
        .bounce, for: person, about: mail.id,
        until: installation.clock.day(now).advanced(by: Self.daysToBounce))
    }
    message = try MailMessage(
      from: Mailbox(from, name: content.sender ?? settings.programmeName), to: to, subject: content.subject,
      text: content.text, html: mailDocument(content), language: content.language.rawValue,
      messageID: envelope.identifier(content.threadID ?? mail.id.description),
      date: Int(now.milliseconds / 1_000), headers: envelope.headers,
      returnPath: content.returnPath ?? comesBack.flatMap { settings.address("bounce", key.sign($0)) },
      calendar: content.calendar)
    prompts = content.prompts
    isUrgent = content.isUrgent
    whenSent = content.whenSent
  }
}

/// The HTML part as a document of its own. It says that it can be shown in the dark, and asks for nothing.
private func mailDocument(_ content: MailContent) -> String {
  let document: HTML = """
    <!doctype html>
    <html lang="\(content.language.rawValue)"><head><meta charset="utf-8">\
    <meta name="viewport" content="width=device-width,initial-scale=1">\
    <meta name="color-scheme" content="light dark"><title>\(content.subject)</title>\
    <style>\(MailStyle.dark)</style></head>
    <body style="margin:0;padding:0">
    \(content.html)
    </body></html>
    """
  return document.text
}

extension Settings {
  /// An address of ours that says what a mail to it does: `reply+TOKEN@…`.
  func address(_ purpose: StaticString, _ token: String) -> MailAddress? {
    MailAddress("\(purpose)+\(token)@\(mailDomain)")
  }
}
