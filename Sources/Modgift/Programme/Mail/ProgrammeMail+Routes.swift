import Storage

/// The outbox as the coordinator sees it: how it fares, and what does not arrive. Never what a mail says.
let programmeMailRoutes: [Route] = [
  .get("/programme/mail", showMail),
  .post("/programme/mail/:mail/retry", retryMail),
]

extension Path {
  static let programmeMail = Path("/programme/mail")

  static func mailRetry(_ mail: OutgoingMail.ID) -> Path { Path("/programme/mail", mail, "retry") }
}

@Sendable private func showMail(_ visit: Visit) throws -> Answer {
  _ = try visit.asCoordinator()
  let page = ProgrammeMailPage(
    figures: try MailFigures.now(in: visit.db), failed: try FailedMail.latest(in: visit.db))
  return .page(Page(visit.phrases.programmeMail, main: page.html(visit)))
}

@Sendable private func retryMail(_ visit: Visit) throws -> Answer {
  _ = try visit.asCoordinator()
  guard let rested = try OutgoingMail.tryAgain(try visit.key("mail"), at: visit.now, in: visit.db) else {
    throw Refusal.notFound
  }
  try record(
    .mailRetried, by: visit.viewer.person, person: rested.person, at: visit.now, in: visit.db)
  return .see(.programmeMail, saying: .saved)
}
