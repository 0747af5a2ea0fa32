import Logging
import Mail
import Markup
import Storage

/// Sends what lies in the outbox.
///
/// A message is sent at least once: should the process die between the server's answer and our note of it, it is
/// sent again, with the same `Message-ID`, by which mail programs know a double.
struct Postman: Sendable {
  let desk: JobDesk
  let transport: MailTransport
  let renderers: [String: MailRenderer]
  let logger: Logger

  /// Sends one message that is due. Whether there was one.
  func deliverOne() async throws -> Bool {
    let now = desk.now()
    guard let mail = try await desk.database.write({ try OutgoingMail.claim(at: now, in: $0) }) else {
      return false
    }
    do {
      if let message = try await render(mail) { try await transport.send(message) }
      let sent = desk.now()
      try await desk.database.write { try mail.settle(at: sent, in: $0) }
    } catch {
      logger.warning("a message of kind \(mail.kind) was not sent, try \(mail.attempts): \(error)")
      let later = desk.now()
      let forGood = (error as? MailError)?.kind == .permanent
      try await desk.database.write {
        try mail.retryLater(because: "\(error)", forGood: forGood, at: later, in: $0)
      }
    }
    return true
  }

  private func render(_ mail: OutgoingMail) async throws -> MailMessage? {
    guard let renderer = renderers[mail.kind] else { throw UnknownJob(kind: mail.kind) }
    let desk = desk
    let now = desk.now()
    let content = try await desk.database.read { db in
      try renderer(mail, MailDesk(db: db, installation: desk.installation, now: now))
    }
    return try content.flatMap { try message(mail, $0, at: now) }
  }

  private func message(_ mail: OutgoingMail, _ content: MailContent, at now: Timestamp) throws -> MailMessage?
  {
    let settings = desk.installation.settings
    guard let to = MailAddress(mail.address), let from = MailAddress(settings.mailFrom) else { return nil }
    let envelope = MailEnvelope(content, settings: settings)
    return try MailMessage(
      from: Mailbox(from, name: content.sender ?? settings.programmeName), to: to, subject: content.subject,
      text: content.text, html: document(content), language: content.language.rawValue,
      messageID: envelope.identifier(content.threadID ?? mail.id.description),
      date: Int(now.milliseconds / 1_000), headers: envelope.headers, returnPath: content.returnPath,
      calendar: content.calendar)
  }

  private func document(_ content: MailContent) -> String {
    """
    <!doctype html><html lang="\(content.language.rawValue)"><head><meta charset="utf-8"></head>\
    <body>\(content.html.text)</body></html>
    """
  }
}
