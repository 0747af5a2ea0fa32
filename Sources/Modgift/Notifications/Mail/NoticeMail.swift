import Markup
import Storage

/// What a notice's mail says now, to whoever may still read it and has not read it yet.
@Sendable func noticeMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  guard let topic = Topic.ID(mail.payload), let visit = try desk.recipient(), visit.hasArrived
  else { return nil }
  let person = visit.viewer.person
  let choice = try MailChoice.of(person, in: desk.db)
  let notices = try MailedNotice.waiting(in: topic, visit.sight).filter {
    choice.isInstant($0.kind, in: $0.space.id)
  }
  guard let first = notices.first else { return nil }
  let letter = NoticeLetter(
    topic: topic, notices: notices, first: first,
    level: try MailLevel.of(first.space, in: desk.db).and(choice.level), visit: visit,
    key: try desk.key())
  var content = letter.content
  let ids = notices.map(\.id)
  content.whenSent = { now, db in
    try NoticeMail.noteMailed(ids, to: person, in: topic, at: now, in: db)
  }
  return content
}

/// A mail about one topic, as its level lets it be said.
private struct NoticeLetter {
  let topic: Topic.ID
  let notices: [MailedNotice]
  let first: MailedNotice
  let level: MailLevel
  let visit: Visit
  let key: SigningKey

  /// How long an answer to it is taken, in days.
  private static let daysToAnswer = 90

  var content: MailContent { level == .nothing ? silent : telling }

  private var silent: MailContent { silentMail(to: visit, key) }

  private var telling: MailContent {
    let setting = settingLink(setting)
    var content = MailContent(
      language: phrases.language, subject: first.number > 1 ? "Re: \(first.title)" : first.title,
      saying: MailText(
        parts: told + [
          .buttons([MailLink(words: phrases.readAndReply, address: full(place))]),
          .address(full(.topic(topic))),
          .aside(level == .full ? phrases.orReplyToMail : phrases.mailSaysTitleOnly),
        ], why: phrases.whyNotice(room), ways: ways(phrases.stop(self.setting, room: room), setting)))
    let actors = Set(notices.map(\.actor))
    content.sender =
      actors.count == 1 && first.space.kind != .direct
      ? "\(first.actor) · \(room)" : (actors.count == 1 ? first.actor : room)
    content.list = MailList(id: first.space.id.description, name: room)
    content.unsubscribe = setting
    content.references = ["topic-\(topic)"]
    content.replyTo = visit.installation.settings.address(
      "reply",
      key.sign(SignedToken(.reply, for: visit.viewer.person, about: topic, until: day(Self.daysToAnswer))))
    return content
  }

  private var told: [MailText.Part] {
    let title: [MailText.Part] = [.aside(room), .title(first.title, address: full(place))]
    return title
      + notices.flatMap { notice -> [MailText.Part] in
        let act = MailText.Part.aside(phrases.notice(notice.kind, by: notice.actor))
        guard level == .full else { return [act] }
        return [act, .quote(Markdown.plainText(notice.body, limit: NoticeMail.longestQuote))]
      }
  }

  /// What its foot changes: the questions of one room, or a kind of notice.
  private var setting: MailSetting {
    let kinds = NoticeKind.allCases.filter { kind in notices.contains { NoticeKind($0.kind) == kind } }
    return kinds.first.map { $0 == .question ? .room(first.space.id) : .notice($0) } ?? .allNotices
  }

  private func settingLink(_ setting: MailSetting) -> Path { key.change(setting, for: visit) }

  private func ways(_ words: String, _ setting: Path) -> [MailLink] {
    mailWays(words, setting, phrases, visit.installation.settings)
  }

  private var place: Path { .post(number: first.number, of: topic) }
  private var room: String { phrases.roomName(first.space.kind, name: first.space.name) }
  private var phrases: any Phrases { visit.phrases }
  private func day(_ days: Int) -> Day { visit.today.advanced(by: days) }
  private func full(_ path: Path) -> String { visit.installation.settings.baseURL + path.address }
}
