import Mail
import Storage

/// What the mails of this folder say.
let incomingMail: [String: MailRenderer] = [Unposted.mailKind: unpostedMail]

/// Why a mail was not taken, to whoever wrote it: their own words and nothing of anybody else's.
@Sendable private func unpostedMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  guard let unposted = WrittenJSON<Unposted>(columnValue: .text(mail.payload))?.value,
    let person = mail.person, let to = try Correspondent.holding(person, in: desk.db),
    to.email?.text == mail.address
  else { return nil }
  var letter = to.person.language.phrases.unpostedLetter(
    unposted, page: unposted.page.flatMap { Path(local: $0) }.map(desk.link))
  letter.quoted = unposted.text.isEmpty ? nil : unposted.text
  var content = letter.content
  content.replyTo = unposted.answerTo.flatMap { MailAddress($0) }
  return content
}
