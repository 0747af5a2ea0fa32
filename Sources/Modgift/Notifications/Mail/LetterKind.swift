import Storage

/// The mails that tell of no notice and wait for no digest, by what they are about. What one of them asks stands on the
/// home page too, so nothing is missed by stopping them.
enum LetterKind: String, Sendable, CaseIterable, ColumnValue {
  case meetings
  /// Who looks after a network, and how it fares.
  case keeping
  /// Questions that nobody has answered yet.
  case questions
  /// Newcomers and their buddies.
  case buddies
}

/// Lets mails be stopped: puts at their foot, and into their header, the one press that does it, and sends no more of
/// them to whoever pressed. A kind among `always` goes on: an end of what somebody has in their calendar.
func stoppable(
  _ letters: LetterKind, _ renderers: [String: MailRenderer], always: Set<String> = []
) -> [String: MailRenderer] {
  renderers.reduce(into: [:]) { all, entry in
    all[entry.key] = stoppable(letters, entry.value, isAlways: always.contains(entry.key))
  }
}

private func stoppable(
  _ letters: LetterKind, _ render: @escaping MailRenderer, isAlways: Bool
) -> MailRenderer {
  { mail, desk in
    guard let person = mail.person else { return try render(mail, desk) }
    guard try isAlways || !MailChoice.of(person, in: desk.db).stopped.contains(letters),
      var content = try render(mail, desk)
    else { return nil }
    // A letter that has a way out of its own, such as "ask me less", keeps it.
    guard content.unsubscribe == nil else { return content }
    guard let visit = try Visit.absent(person, in: desk.db, installation: desk.installation, now: desk.now)
    else { return nil }
    let settings = desk.installation.settings
    let setting = MailSetting.letters(letters)
    let page = try SigningKey.current(in: desk.db).change(setting, for: visit)
    content.said.ways += mailWays(visit.phrases.stop(setting, room: ""), page, visit.phrases, settings)
    content.unsubscribe = page
    content.list =
      content.list
      ?? MailList(id: letters.rawValue, name: visit.phrases.letterList(letters, settings.programmeName))
    return content
  }
}
