import Markup
import Storage

let mailTroubleRoutes: [Route] = [.post("/me/mail-pause/ending", endMailPause)]

/// Has mail sent again.
@Sendable private func endMailPause(_ visit: Visit) throws -> Answer {
  try MailTrouble.end(for: visit.viewer.person, in: visit.db)
  return .see(.me, saying: .saved)
}

/// What one sees on one's own page while mail does not arrive.
@Sendable func mailTroubleSetting(_ visit: Visit) throws -> HTML {
  guard let pause = try MailTrouble.pause(of: visit.viewer.person, in: visit.db) else { return .empty }
  let phrases = visit.phrases
  let button = ActionButton(
    words: phrases.tryMailAgain, action: Path("/me/mail-pause/ending"), token: visit.formToken)
  return Notice(
    look: .warning, words: phrases.mailTrouble(pause.address, since: visit.moment(pause.since)),
    title: phrases.mailTroubleTitle, more: "<p>\(phrases.mailTroubleWords)</p>\(button)"
  ).html
}
