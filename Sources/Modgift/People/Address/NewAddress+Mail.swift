import Storage

/// The code for a new address, while it can be used. Whoever has the address already is told so instead: they may be in
/// the programme twice, and nobody else is to learn that they are in it.
@Sendable func newAddressMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  guard let secrets = SignInCode.Secrets(payload: mail.payload), let address = EmailAddress(mail.address),
    let recipient = try SignInCode.recipient(of: mail, secrets, .newAddress, on: desk)
  else { return nil }
  let programme = desk.installation.settings.programmeName
  guard let owner = try Person.holding(address, in: desk.db), owner != mail.person else {
    return recipient.language.phrases.newAddressLetter(
      code: secrets.shownDigits, name: recipient.name, link: desk.link(.newAddress(secrets.link)),
      programme: programme
    ).content
  }
  return try Visit.absent(owner, in: desk.db, installation: desk.installation, now: desk.now).map { visit in
    visit.phrases.addressIsYoursLetter(
      name: firstName(visit.viewer.name), link: desk.link(Path.signIn.with("email", mail.address)),
      programme: programme
    ).content
  }
}

/// To the address that was somebody's, while it is theirs no more: that it is so, and how to have it back.
@Sendable func addressNewsMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  guard let news = AddressNews(rawValue: mail.payload), let person = mail.person,
    try Person.address(of: person, in: desk.db) != mail.address,
    let visit = try Visit.absent(person, in: desk.db, installation: desk.installation, now: desk.now)
  else { return nil }
  let token = SignedToken(
    .addressBack, for: person, about: mail.id,
    until: visit.today.advanced(by: AddressNews.daysToChangeBack))
  return visit.phrases.addressNewsLetter(
    name: firstName(visit.viewer.name),
    wayBack: news == .changed ? desk.link(try desk.key().press(token)) : nil,
    programme: desk.installation.settings.programmeName
  ).content
}
