import Storage

/// The alarm, to whoever still keeps the network and while it is still quiet.
@Sendable func quietMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  guard let visit = try desk.recipient(), let space = Space.ID(mail.payload),
    let quiet = try QuietNetwork.kept(visit).first(where: { $0.space == space })
  else { return nil }
  var content = visit.phrases.quietLetter(
    name: firstName(visit.viewer.name), network: quiet.name, days: quiet.days, usual: quiet.usual,
    link: desk.link(Path.network(space))
  ).content
  content.prompts = [quiet.prompt]
  return content
}

/// An offer to become one network, to the host it waits for.
@Sendable func mergeMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  let parts = mail.payload.split(separator: " ").map(String.init)
  guard parts.count == 2, let space = Space.ID(parts[0]), let id = MergeOffer.ID(parts[1]),
    let visit = try desk.recipient(),
    let room = try Room.named(space, visit.sight), room.space.host == visit.viewer.person,
    let offer = try MergeOffer.open(to: space, visit).first(where: { $0.id == id })
  else { return nil }
  return visit.phrases.mergeLetter(
    name: firstName(visit.viewer.name), from: offer.fromName, into: offer.intoName,
    link: desk.link(Path.network(space))
  ).content
}
