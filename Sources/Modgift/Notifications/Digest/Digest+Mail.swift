import Markup
import Storage

/// What the digest says now, to whoever may still read it; nothing when there is nothing to say.
@Sendable func digestMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  guard let since = Int64(mail.payload), let visit = try desk.recipient(), visit.hasArrived
  else { return nil }
  let person = visit.viewer.person
  let choice = try MailChoice.of(person, in: desk.db)
  guard choice.digest != .never else { return nil }
  let window = DigestWindow(
    since: Timestamp(milliseconds: since), lastDay: visit.today.advanced(by: DigestLetter.daysOfButtons),
    key: try desk.key(), mailed: try Digest.mailed(to: visit.sight),
    until: desk.now.adding(.minutes(-DigestWindow.grace)),
    prompted: try Prompt.mailed(to: person, on: visit.today, in: desk.db))
  let levels = try MailLevel.ofRooms(visit.sight).filter { choice.delivery(of: $0.key) != .none }
  let digest = Digest(
    try digestSources.flatMap { try $0(visit, window) }, levels: levels.mapValues { $0.and(choice.level) })
  let sign = try Digest.lastSign(of: person, in: desk.db) ?? visit.today
  let asks = Digest.asksWhetherToGoOn(lastSign: sign, askedOn: choice.askedOn, on: visit.today)
  guard asks || !digest.isEmpty else { return nil }
  var content = DigestLetter(digest: digest, asksWhetherToGoOn: asks, window: window, visit: visit).content
  if asks {
    let today = visit.today
    content.whenSent = { _, db in try MailChoice.noteAsked(person, on: today, in: db) }
  }
  return content
}

/// The digest as a mail.
private struct DigestLetter {
  let digest: Digest
  let asksWhetherToGoOn: Bool
  let window: DigestWindow
  let visit: Visit

  /// How long its buttons work, in days.
  static let daysOfButtons = 60

  var content: MailContent {
    let setting = settingLink(choosing: DigestCadence.never.rawValue)
    var content = MailContent(
      language: phrases.language, subject: subject,
      saying: MailText(
        parts: whetherToGoOn + digest.parts.flatMap { parts($0.part, $0.items) } + unsaid + [
          .aside(phrases.replyToDigest)
        ],
        why: phrases.whyDigest(programme),
        ways: [
          MailLink(words: phrases.stop(.digest, room: ""), address: full(setting)),
          MailLink(
            words: phrases.digestMonthly,
            address: full(settingLink(choosing: DigestCadence.monthly.rawValue))),
          MailLink(words: phrases.allMailSettings, address: full(.mailSettings)),
        ]))
    content.list = MailList(id: "digest", name: phrases.digestName(programme))
    // A mail program presses an address of its own: it sends what RFC 8058 says and no choice.
    content.unsubscribe = settingLink(choosing: nil)
    content.replyTo = visit.installation.settings.address(
      "reply",
      window.key.sign(
        SignedToken(
          purpose: .replyToDigest, person: visit.viewer.person, subject: 0, lastDay: window.lastDay)))
    return content
  }

  private var subject: String {
    if asksWhetherToGoOn { return phrases.stillReadingQuestion }
    if !digest.asks.isEmpty { return phrases.digestSubject(asking: digest.asks) }
    return phrases.digestSubject(missed: max(digest.missed, digest.unsaid))
  }

  private var whetherToGoOn: [MailText.Part] {
    guard asksWhetherToGoOn else { return [] }
    let links = StillReading.allCases.map { answer in
      MailLink(
        words: phrases.stillReading(answer),
        address: full(
          window.key.press(
            SignedToken(
              purpose: .stillReading, person: visit.viewer.person, subject: 0, lastDay: window.lastDay),
            choosing: answer.rawValue)))
    }
    return [.heading(phrases.stillReadingQuestion), .paragraph(phrases.stillReadingLead), .buttons(links)]
  }

  private func parts(_ part: DigestSection.Part, _ items: [DigestItem]) -> [MailText.Part] {
    [.heading(phrases.digestPart(part))] + items.flatMap(said)
  }

  private func said(_ item: DigestItem) -> [MailText.Part] {
    let room = item.space.map { phrases.roomName($0.kind, name: $0.name) }
    let about = [room, item.about].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    let buttons = item.presses.map { MailLink(words: $0.words, address: full($0.link)) }
    let parts: [[MailText.Part]] = [
      [.item(item.title, address: full(item.link), about: about)],
      item.excerpt.isEmpty ? [] : [.quote(item.excerpt)], buttons.isEmpty ? [] : [.buttons(buttons)],
      item.space == nil ? [] : [.address(full(item.link))],
    ]
    return parts.flatMap(\.self)
  }

  private var unsaid: [MailText.Part] {
    guard digest.unsaid > 0 else { return [] }
    return [
      .paragraph(phrases.unsaid(digest.unsaid)),
      .buttons([MailLink(words: phrases.seeWhatIsNew, address: full(.home))]),
    ]
  }

  private func settingLink(choosing choice: String?) -> Path {
    window.key.press(
      SignedToken(
        purpose: .mailSetting, person: visit.viewer.person, subject: MailSetting.digest.number,
        lastDay: visit.today.advanced(by: MailSetting.daysOfLinks)), choosing: choice)
  }

  private var phrases: any Phrases { visit.phrases }
  private var programme: String { visit.installation.settings.programmeName }
  private func full(_ path: Path) -> String { visit.installation.settings.baseURL + path.address }
}
