import Storage

/// What the mails of this feature say, by their kind.
let peopleMail: [String: MailRenderer] = [
  SignInCode.Purpose.signIn.mailKind: signInMail,
  SignInCode.Purpose.newAddress.mailKind: newAddressMail,
  AddressNews.mailKind: addressNewsMail,
  Invitation.mailKind: invitationMail,
]

/// The code and the link, as long as they can be used. An address that nobody in the programme has gets nothing:
/// its row in the outbox only makes asking for it the same work.
@Sendable private func signInMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  guard let secrets = SignInCode.Secrets(payload: mail.payload),
    let recipient = try SignInCode.recipient(of: mail, secrets, .signIn, on: desk)
  else { return nil }
  return recipient.language.phrases.signInLetter(
    code: secrets.shownDigits, link: desk.link(Path("/signin", secrets.link.text)),
    programme: desk.installation.settings.programmeName
  ).content
}

/// The invitation, while the person still holds a role, has the address and has not been here.
@Sendable private func invitationMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  guard let recipient = try Invitation.recipient(of: mail, on: desk) else { return nil }
  return recipient.language.phrases.invitationLetter(
    name: recipient.name, address: mail.address, link: desk.link(Path.signIn.with("email", mail.address)),
    programme: desk.installation.settings.programmeName, isReminder: mail.payload == "again"
  ).content
}
