import HTTPTypes
import Storage

/// Where one comes in and goes out.
let signInRoutes: [Route] = [
  .openGet("/signin", showSignIn),
  .openPost("/signin", askForCode),
  .openGet("/signin/code", showCode),
  .openPost("/signin/code", enterCode),
  .openGet("/signin/:secret", showLink),
  .openPost("/signin/:secret", pressLink),
  .post("/signout", signOut),
]

extension Path {
  static let signInCode = Path("/signin/code")
  static let signOut = Path("/signout")
}

@Sendable private func showSignIn(_ visit: OpenVisit) -> Answer {
  let next = Path(local: visit.call.query["next"]) ?? .home
  guard visit.visit == nil else { return .see(next) }
  return .page(signInPage(SignInForm(email: visit.call.query["email"], next: next), visit))
}

/// Sends a code, or seems to: nothing of the answer tells whether the address is known.
@Sendable private func askForCode(_ visit: OpenVisit) throws -> Answer {
  let typed = visit.call.form.trimmed("email")
  let next = Path(local: visit.call.form["next"]) ?? .home
  guard let email = EmailAddress(typed) else {
    let form = SignInForm(email: typed, next: next, error: visit.phrases.addressIsNone)
    return .page(signInPage(form, visit, status: .unprocessableContent))
  }
  try SignInCode.limitPerPlace.count(place(of: visit.call.remoteAddress), at: visit.now, in: visit.db)
  try SignInCode.limitPerAddress.count(email, at: visit.now, in: visit.db)
  let secrets = try SignInCode.issue(
    to: email, for: visit.visitor, next: next, on: visit.today, at: visit.now, gate: visit.gate, in: visit.db)
  return .see(visit.typing(secrets, at: .signInCode))
}

@Sendable private func showCode(_ visit: OpenVisit) throws -> Answer {
  guard let pending = try SignInCode.pending(.signIn, for: visit.visitor, in: visit.db) else {
    return .see(visit.visit == nil ? .signIn : .home)
  }
  if visit.visit != nil { return .see(Path(local: pending.next) ?? .home) }
  return .page(codePage(pending, visit))
}

/// A wrong try counts, so its answer must keep what was written: it leads back to the page, which says so.
@Sendable private func enterCode(_ visit: OpenVisit) throws -> Answer {
  guard let digits = visit.typedCode else {
    guard let pending = try SignInCode.pending(.signIn, for: visit.visitor, in: visit.db) else {
      return .see(.signIn)
    }
    return .page(
      codePage(pending, visit, error: visit.phrases.codeHasSixDigits, status: .unprocessableContent))
  }
  let redeemed = try SignInCode.redeem(
    digits, .signIn, by: visit.visitor, on: visit.today, at: visit.now, gate: visit.gate, in: visit.db)
  return try redeemed.map { try welcome($0, visit) } ?? .see(visit.withDemoCode(.signInCode))
}

/// Changes nothing: mail scanners open every link.
@Sendable private func showLink(_ visit: OpenVisit) throws -> Answer {
  guard let secret = Secret(visit.call.parameters["secret"] ?? "") else { throw Refusal.notFound }
  let code = try SignInCode.behind(secret, .signIn, at: visit.now, in: visit.db)
  return .page(linkPage(secret, address: code?.email, visit))
}

@Sendable private func pressLink(_ visit: OpenVisit) throws -> Answer {
  guard let secret = Secret(visit.call.parameters["secret"] ?? "") else { throw Refusal.notFound }
  let redeemed = try SignInCode.redeem(
    secret, .signIn, on: visit.today, at: visit.now, gate: visit.gate, in: visit.db)
  return try redeemed.map { try welcome($0, visit) } ?? .page(linkPage(secret, address: nil, visit))
}

@Sendable private func signOut(_ visit: Visit) throws -> Answer {
  try Session.end(visit.session.id, of: visit.viewer.person, in: visit.db)
  return .setting([.forget(.session)], .see(.signIn, saying: .signedOut))
}

/// Signs in on this device. A session that was there before ends, and what stood for the browser while nobody
/// was signed in is forgotten.
private func welcome(_ code: RedeemedCode, _ visit: OpenVisit) throws -> Answer {
  if let old = visit.visit { try Session.end(old.session.id, of: old.viewer.person, in: visit.db) }
  let session = try Session.begin(
    for: code.person, device: Device(userAgent: visit.call.userAgent).stored, at: visit.now,
    on: visit.today, in: visit.db)
  let cookie = CookieToSet(
    cookie: .session, value: session.secret.text, age: Session.lastsDays * 86_400)
  return .setting([cookie, .forget(.visitor)], .see(Path(local: code.next) ?? .home))
}

/// Where a request comes from, as it is counted: an IPv6 network of /64 is one household.
func place(of address: String) -> String {
  let parts = address.split(separator: ":", omittingEmptySubsequences: false)
  return parts.count > 2 ? parts.prefix(4).joined(separator: ":") : address
}
