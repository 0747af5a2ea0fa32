import Logging
import Mail
import NIOPosix
import Storage

/// Takes in what the site's mail server hands over. Accepted means stored: the answer is given when the mail is on
/// disk, and what is not is sent again by the other side.
struct Intake: LMTPReceiver {
  let desk: JobDesk
  let logger: Logger

  /// How long somebody who hands a mail over waits at most for those before it to be read. Mail servers wait for
  /// minutes.
  private static let patience = Duration.seconds(2)
  private static let pause = Duration.milliseconds(40)

  /// Only addresses that we made are taken, and the one that our mail comes from. Whether their day is over, or
  /// whose they are, is no matter here: a person is to get an answer in words.
  func refusal(of recipient: String) async -> LMTPAnswer? {
    let settings = desk.installation.settings
    guard let address = MailAddress(recipient), address.domain == settings.mailDomain else {
      return .unknownRecipient
    }
    if isOurSender(address) { return nil }
    guard let letters = TokenAddress.letters(in: address) else { return .unknownRecipient }
    do {
      let key = try await desk.database.read { try SigningKey.current(in: $0) }
      return key.read(letters) == nil ? .unknownRecipient : nil
    } catch {
      logger.error("a recipient could not be looked up: \(error)")
      return .unwell
    }
  }

  private func isOurSender(_ address: MailAddress) -> Bool {
    guard let own = MailAddress(desk.installation.settings.mailFrom) else { return false }
    return address.text.lowercased() == own.text.lowercased()
  }

  func deliver(_ message: LMTPMessage) async -> [LMTPAnswer] {
    await waitForRoom()
    let answer = await take(message)
    return message.recipients.map { _ in answer }
  }

  /// Whoever hands mail over faster than it is read waits a little, so that what is taken is on its page within a
  /// moment, the last of many as well as the first. A mail is taken all the same where reading stands still.
  private func waitForRoom() async {
    let latest = ContinuousClock.now + Self.patience
    while ContinuousClock.now < latest, !Task.isCancelled,
      (try? await desk.database.read { try IncomingDelivery.areManyWaiting(in: $0) }) == true
    {
      try? await Task.sleep(for: Self.pause)
    }
  }

  private func take(_ message: LMTPMessage) async -> LMTPAnswer {
    do {
      // Reading a large mail takes a while, which is not to be taken from those who serve pages.
      let digest = try await NIOThreadPool.singleton.runIfActive {
        let mail = try IncomingMail.reading(message.bytes)
        return IncomingDelivery.digest(of: message.bytes, named: mail.messageID)
      }
      let now = desk.now()
      try await desk.database.write {
        try IncomingDelivery.store(message, digest: digest, at: now, in: $0)
      }
      return .stored
    } catch let refusal as MailRefusal {
      return refusal == .tooLarge ? .tooLarge : .unreadable
    } catch {
      logger.error("a mail could not be stored: \(error)")
      return "\(error)".contains("full") ? .full : .unwell
    }
  }
}
