import Markup
import Storage

/// One's own choices about mail, and a host's about their room's.
let mailSettingRoutes: [Route] = [
  .get("/me/mail", showMailSettings),
  .post("/me/mail", changeMailSettings),
  .post("/rooms/:space/mail", changeMailLevel),
]

extension Path {
  static let mailSettings = Path("/me/mail")
}

@Sendable private func showMailSettings(_ visit: Visit) throws -> Answer {
  .page(
    mailSettingsPage(
      try MailChoice.of(visit.viewer.person, in: visit.db), rooms: try Room.all(visit.sight),
      levels: try MailLevel.ofRooms(visit.sight), visit))
}

@Sendable private func changeMailSettings(_ visit: Visit) throws -> Answer {
  let form = visit.call.form
  let person = visit.viewer.person
  guard let digest = DigestCadence(rawValue: form["digest"]), let level = MailLevel(rawValue: form["level"])
  else { throw Refusal.notFound }
  try MailChoice.choose(digest, level: level, for: person, on: visit.today, in: visit.db)
  let wanted = form.all("notice")
  for kind in NoticeKind.allCases {
    try MailChoice.turn(kind, on: wanted.contains(kind.rawValue), for: person, in: visit.db)
  }
  let letters = form.all("letter")
  for kind in LetterKind.allCases {
    try MailChoice.turn(kind, on: letters.contains(kind.rawValue), for: person, in: visit.db)
  }
  for room in try Room.all(visit.sight) {
    guard let delivery = MailChoice.Delivery(rawValue: form["room-\(room.id)"]) else { continue }
    try MailChoice.deliver(room.id, delivery, for: person, in: visit.db)
  }
  return .see(.mailSettings, saying: .saved)
}

@Sendable private func changeMailLevel(_ visit: Visit) throws -> Answer {
  let room = try Room.required(try visit.key("space"), visit.sight)
  guard room.space.mayChooseMailLevel(visit.viewer), let level = MailLevel(rawValue: visit.call.form["level"])
  else { throw Refusal.notFound }
  try MailLevel.choose(level, of: room.id, by: visit.viewer.person, at: visit.now, in: visit.db)
  return .see(.mailSettings, saying: .saved)
}

extension Space {
  /// The host and the deputy of a closed room choose what its mail may say.
  func mayChooseMailLevel(_ viewer: Viewer) -> Bool {
    isClosed && (host == viewer.person || deputy == viewer.person)
  }
}

/// The way there from one's own page.
@Sendable func mailSettingsLink(_ visit: Visit) -> HTML {
  """
  <section class="stack">\(SectionHeading(words: visit.phrases.mailSettingsTitle))
  <p>\(visit.phrases.mailSettingsLead)</p>
  <p>\(LinkButton(words: visit.phrases.mailSettingsLink, link: Path.mailSettings, look: .quiet, icon: .mail))</p></section>
  """
}
