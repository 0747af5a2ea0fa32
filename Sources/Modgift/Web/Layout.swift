import Markup

extension Reception {
  /// Puts a page into the frame that all pages share.
  func layout(_ page: Page, for visit: some Visiting) throws -> HTML {
    let signedIn = (visit as? Visit) ?? (visit as? OpenVisit)?.visit
    let unread = try signedIn.map(unreadNotices) ?? 0
    let phrases = page.language?.phrases ?? visit.phrases
    let said = Saying(rawValue: visit.call.query["said"]).map(phrases.said)
    return frame(
      page, said: said, unreadNotices: unread, viewer: signedIn?.viewer, phrases: phrases,
      installation: installation, formToken: visit.formToken, path: visit.call.fullPath)
  }
}
