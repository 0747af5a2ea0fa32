import HTTPTypes
import Storage

/// One's own page, the first visit, and the language.
let meRoutes: [Route] = [
  .get("/me", showMe),
  .post("/me", changeMe),
  .post("/me/export", exportMe),
  .post("/me/sessions/others/ending", endOtherSessions),
  .post("/me/sessions/:session/ending", endSession),
  .get("/welcome", showWelcome),
  .post("/welcome", arrive),
  .openPost("/language", chooseLanguage),
]

extension Path {
  static let me = Path("/me")
  static let ownExport = Path("/me/export")
  static let endOtherSessions = Path("/me/sessions/others/ending")
  static let language = Path("/language")

  static func endSession(_ session: Session.ID) -> Path { Path("/me/sessions", session, "ending") }
}

@Sendable private func showMe(_ visit: Visit) throws -> Answer {
  let profile = try Profile.of(visit.viewer.person, in: visit.db)
  return .page(try mePage(ProfileForm(profile), visit))
}

@Sendable private func changeMe(_ visit: Visit) throws -> Answer {
  var form = ProfileForm(try Profile.of(visit.viewer.person, in: visit.db))
  form.take(visit.call.form)
  guard let profile = form.profile else {
    return .page(try mePage(form, visit, status: .unprocessableContent))
  }
  try profile.keep(for: visit.viewer.person, in: visit.db)
  return .see(.me, saying: .saved)
}

/// A copy of all that is kept, traced as every export is.
@Sendable private func exportMe(_ visit: Visit) throws -> Answer {
  let export = try ownExport(visit)
  try record(
    .ownDataExported, by: visit.viewer.person, person: visit.viewer.person, at: visit.now, in: visit.db)
  return .file(
    type: "application/json; charset=utf-8", bytes: Array(export.written.utf8),
    name: "modgift-\(visit.today).json")
}

@Sendable private func endSession(_ visit: Visit) throws -> Answer {
  let session: Session.ID = try visit.key("session")
  try Session.end(session, of: visit.viewer.person, in: visit.db)
  if session == visit.session.id { return .setting([.forget(.session)], .see(.signIn, saying: .signedOut)) }
  return .see(.me, saying: .sessionEnded)
}

@Sendable private func endOtherSessions(_ visit: Visit) throws -> Answer {
  try Session.endAll(of: visit.viewer.person, but: visit.session.id, in: visit.db)
  return .see(.me, saying: .sessionEnded)
}

@Sendable private func showWelcome(_ visit: Visit) throws -> Answer {
  let next = Path(local: visit.call.query["next"]) ?? .home
  guard !visit.hasArrived else { return .see(next) }
  let profile = try Profile.of(visit.viewer.person, in: visit.db)
  return .page(welcomePage(ProfileForm(profile), next: next, visit))
}

@Sendable private func arrive(_ visit: Visit) throws -> Answer {
  let next = Path(local: visit.call.form["next"]) ?? .home
  var form = ProfileForm(try Profile.of(visit.viewer.person, in: visit.db))
  form.take(visit.call.form)
  guard let profile = form.profile else {
    return .page(welcomePage(form, next: next, visit, status: .unprocessableContent))
  }
  try profile.keep(for: visit.viewer.person, in: visit.db)
  try Person.arrive(visit.viewer.person, at: visit.now, in: visit.db)
  return .see(next)
}

/// For whoever is signed in it is kept with them; for anybody, in this browser.
@Sendable private func chooseLanguage(_ visit: OpenVisit) throws -> Answer {
  let back = Path(local: visit.call.form["back"]) ?? .home
  guard let language = Language(rawValue: visit.call.form["language"]) else { return .see(back) }
  if let viewer = visit.anyViewer { try Person.choose(language, for: viewer.person, in: visit.db) }
  let cookie = CookieToSet(cookie: .language, value: language.rawValue, age: 365 * 86_400)
  return .setting([cookie], .see(back))
}
