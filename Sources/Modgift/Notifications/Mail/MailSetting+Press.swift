import Storage

/// The foot of every mail: one press changes that kind of mail. Mail programs may press it for their reader.
let mailSettingPress = OnePress(
  purpose: .mailSetting, ask: askMailSetting, act: takeMailSetting, takesOneClick: true)

@Sendable private func askMailSetting(_ press: Press) throws -> PressQuestion {
  let phrases = press.visit.phrases
  let setting = try press.setting()
  let elsewhere = (words: phrases.allMailSettings, link: Path.mailSettings)
  guard setting == .digest else {
    let room = try press.roomName(setting)
    return PressQuestion(
      title: phrases.stop(setting, room: room),
      lead: phrases.stopLead(setting),
      buttons: [PressButton(words: phrases.stopButton)], elsewhere: elsewhere)
  }
  let cadences: [DigestCadence] = [.never, .monthly, .weekly, .daily]
  return PressQuestion(
    title: phrases.digestSettingTitle, lead: phrases.digestSettingLead,
    buttons: cadences.map { PressButton(words: phrases.digestCadence($0), choice: $0.rawValue) },
    elsewhere: elsewhere)
}

@Sendable private func takeMailSetting(_ press: Press) throws -> PressAnswer {
  let visit = press.visit
  let person = visit.viewer.person
  switch try press.setting() {
  case .notice(let kind): try MailChoice.turn(kind, on: false, for: person, in: visit.db)
  case .allNotices:
    for kind in NoticeKind.allCases { try MailChoice.turn(kind, on: false, for: person, in: visit.db) }
    for kind in LetterKind.allCases { try MailChoice.turn(kind, on: false, for: person, in: visit.db) }
  case .letters(let kind): try MailChoice.turn(kind, on: false, for: person, in: visit.db)
  case .room(let space): try MailChoice.deliver(space, .digest, for: person, in: visit.db)
  case .digest:
    // A mail program that presses by itself chooses nothing: it wants no more of them.
    try MailChoice.choose(
      DigestCadence(rawValue: press.choice) ?? .never, for: person, on: visit.today, in: visit.db)
  }
  return PressAnswer(
    title: visit.phrases.mailSettingTaken, lead: visit.phrases.mailSettingTakenLead,
    elsewhere: (visit.phrases.allMailSettings, .mailSettings))
}

extension Press {
  /// What it changes.
  /// - Throws: `Refusal.notFound` when that is nothing, or a room that is not theirs any more.
  fileprivate func setting() throws -> MailSetting {
    guard let setting = MailSetting(number: token.subject) else { throw Refusal.notFound }
    if case .room(let space) = setting, !visit.viewer.mayRead(space) { throw Refusal.notFound }
    return setting
  }

  fileprivate func roomName(_ setting: MailSetting) throws -> String {
    guard case .room(let space) = setting else { return "" }
    return visit.phrases.roomName(try Room.required(space, visit.sight))
  }
}
