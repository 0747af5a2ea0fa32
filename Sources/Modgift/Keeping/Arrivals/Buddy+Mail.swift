import Storage

/// The mails about buddies: asked, while it waits for an answer; found, while it stands.
@Sendable func buddyMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  let parts = mail.payload.split(separator: " ").map(String.init)
  guard parts.count == 2, let about = Person.ID(parts[1]), let visit = try desk.recipient() else {
    return nil
  }
  let phrases = visit.phrases
  let name = firstName(visit.viewer.name)
  if parts[0] == "asked" {
    guard let asked = try Buddy.asked(visit.sight).first(where: { $0.newcomer.id == about }),
      let room = try Room.named(asked.space, visit.sight)
    else { return nil }
    let token = SignedToken(
      .buddy, for: visit.viewer.person, about: about, until: visit.today.advanced(by: Buddy.patience + 3))
    var content = phrases.buddyLetter(
      name: name, newcomer: asked.newcomer.name, network: room.space.name,
      link: desk.link(try desk.key().press(token))
    ).content
    content.prompts = [Buddy.prompt(about)]
    return content
  }
  guard let own = try Buddy.own(visit.sight), own.accepted == true, own.buddy.id == about else { return nil }
  return phrases.buddyFoundLetter(
    name: name, buddy: own.buddy.name, link: desk.link(Path("/rooms/new").with("person", own.buddy.id))
  ).content
}
