import Storage

/// Says that there is something, and not what, where or by whom: not in a header either.
func silentMail(to visit: Visit, _ key: SigningKey) -> MailContent {
  let phrases = visit.phrases
  let settings = visit.installation.settings
  let page = key.change(.allNotices, for: visit)
  var content = MailContent(
    language: phrases.language, subject: phrases.somethingNew(settings.programmeName),
    saying: MailText(
      parts: [
        .paragraph(phrases.somethingNewLead),
        .buttons([MailLink(words: phrases.seeWhatIsNew, address: settings.baseURL + Path.notices.address)]),
      ], why: phrases.whyNotices, ways: mailWays(phrases.stop(.allNotices, room: ""), page, phrases, settings)
    ))
  content.list = MailList(id: "notices", name: settings.programmeName)
  content.unsubscribe = page
  return content
}

/// Lets no mail say more than the rooms it tells of, and its reader, let be said. Whatever feature wrote it: where
/// nothing may be said of one of its rooms, it becomes the word that there is something.
func kept(toLevel render: @escaping MailRenderer) -> MailRenderer {
  { mail, desk in
    guard let content = try render(mail, desk) else { return nil }
    guard !content.rooms.isEmpty else { return content }
    guard let visit = try desk.recipient() else { return nil }
    let levels = try MailLevel.ofRooms(visit.sight)
    let own = try MailLevel.chosen(by: visit.viewer.person, in: desk.db)
    guard content.rooms.contains(where: { (levels[$0] ?? .nothing).and(own) == .nothing }) else {
      return content
    }
    var silent = silentMail(to: visit, try desk.key())
    silent.prompts = content.prompts
    silent.isUrgent = content.isUrgent
    silent.whenSent = content.whenSent
    return silent
  }
}

/// What stands at the foot of each mail: how to change this kind of it, and all of it.
func mailWays(_ words: String, _ setting: Path, _ phrases: any Phrases, _ settings: Settings) -> [MailLink] {
  [
    MailLink(words: words, address: settings.baseURL + setting.address),
    MailLink(words: phrases.allMailSettings, address: settings.baseURL + Path.mailSettings.address),
  ]
}

extension SigningKey {
  /// The page on which one press changes how such mail comes.
  func change(_ setting: MailSetting, for visit: Visit) -> Path {
    press(
      SignedToken(
        purpose: .mailSetting, person: visit.viewer.person, subject: setting.number,
        lastDay: visit.today.advanced(by: MailSetting.daysOfLinks)))
  }
}
