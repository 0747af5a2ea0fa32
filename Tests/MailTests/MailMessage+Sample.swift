import Mail
import Testing

extension MailMessage {
  /// A message from the network to Anna, with what a test wants to be different.
  static func sample(
    to: String = "anna@example.org", name: String = "Netværk Vestsjælland",
    subject: String = "Svar på dit spørgsmål",
    text: String = "Kære Anna\n\nBlåbærgrød.\n", html: String = "<p>Kære Anna</p>", language: String = "da",
    messageID: String = "abc.1@modgift.dk", headers: [(name: String, value: String)] = []
  ) throws -> MailMessage {
    try MailMessage(
      from: Mailbox(try #require(MailAddress("modgift@example.org")), name: name),
      to: try #require(MailAddress(to)), subject: subject, text: text, html: html, language: language,
      messageID: messageID, date: 1_795_301_040, headers: headers)
  }
}
