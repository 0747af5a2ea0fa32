import HTTPTypes
import Storage

extension Reception {
  /// The visit of whoever holds the request's session; nothing when nobody is signed in.
  func signedInVisit(_ call: Call, in db: Transaction) throws -> Visit? {
    guard let cookie = call.cookies[.session], let secret = Secret(cookie) else { return nil }
    let now = now()
    let day = installation.clock.day(now)
    guard let held = try Session.held(by: secret, at: now, in: db),
      let viewer = try installation.gate.viewer(
        held.person, on: day,
        asOf: db.isWritable ? nil : RollStamp(number: held.rollNumber, day: day), in: db)
    else { return nil }
    return Visit(
      by: viewer, call, session: Session(id: held.id, secret: secret), hasArrived: held.person.hasArrived,
      formToken: secret.maskedToken(for: "form"), at: now, installation, in: db)
  }

  /// A visit by anybody, signed in or not.
  func openVisit(_ call: Call, in db: Transaction) throws -> OpenVisit {
    let visit = try signedInVisit(call, in: db)
    let visitor = call.cookies[.visitor].flatMap { Secret($0) }
    let chosen = call.cookies[.language].flatMap { Language(rawValue: $0) }
    let language = visit?.viewer.language ?? chosen ?? Language.preferred(by: call.languages)
    let secret = visitor ?? Secret.random()
    return OpenVisit(
      db: db, call: call, phrases: language.phrases, now: now(), installation: installation, visit: visit,
      visitor: secret, isNewVisitor: visitor == nil,
      formToken: visit?.formToken ?? secret.maskedToken(for: "form"))
  }

  /// Somebody's first visit goes to the welcome first, whatever was asked for.
  func welcomeFirst(_ visit: Visit) -> Prepared? {
    guard !visit.hasArrived, !visit.call.path.hasPrefix(Path.welcome.address) else { return nil }
    return Prepared(status: .seeOther, location: Path.welcome.with("next", visit.call.fullPath).address)
  }

  /// Whoever is not signed in is sent to sign in, by every address alike, so that none tells what exists.
  func sendToSignIn(from call: Call) -> Prepared {
    let isHome = call.fullPath == "/" || call.method != .get
    let path = isHome ? Path.signIn : Path.signIn.with("next", call.fullPath)
    return Prepared(status: .seeOther, location: path.address)
  }
}
