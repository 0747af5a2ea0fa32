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

/// Whether a mail goes even to whoever stopped its kind.
typealias MailException = @Sendable (OutgoingMail, MailDesk) throws -> Bool

/// Lets mails be stopped: puts at their foot, and into their header, the one press that does it, and sends no more of
/// them to whoever pressed.
/// - Parameter isOwed: What goes on all the same: a change to what somebody has in their calendar, or to what they look
///   after.
func stoppable(
  _ letters: LetterKind, _ renderers: [String: MailRenderer],
  unless isOwed: @escaping MailException = { _, _ in false }
) -> [String: MailRenderer] {
  renderers.mapValues { render in
    { mail, desk in
      guard mail.person != nil else { return try render(mail, desk) }
      guard let visit = try desk.recipient(),
        try !MailChoice.hasStopped(letters, visit.viewer.person, in: desk.db) || isOwed(mail, desk),
        let content = try render(mail, desk)
      else { return nil }
      // A letter that has a way out of its own, such as "ask me less", keeps it.
      return try content.unsubscribe == nil ? content.withWayOut(of: letters, visit, desk) : content
    }
  }
}

extension MailContent {
  /// With the press that stops its kind, and the name of the stream it belongs to.
  fileprivate func withWayOut(of letters: LetterKind, _ visit: Visit, _ desk: MailDesk) throws -> MailContent
  {
    let settings = desk.installation.settings
    let setting = MailSetting.letters(letters)
    let page = try desk.key().change(setting, for: visit)
    var content = self
    content.said.ways += mailWays(visit.phrases.stop(setting, room: ""), page, visit.phrases, settings)
    content.unsubscribe = page
    content.list =
      list ?? MailList(id: letters.rawValue, name: visit.phrases.letterList(letters, settings.programmeName))
    return content
  }
}
