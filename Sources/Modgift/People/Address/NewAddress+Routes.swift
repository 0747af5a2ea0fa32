import HTTPTypes
import Storage

let newAddressRoutes: [Route] = [
  .get("/me/address", showNewAddress),
  .post("/me/address", askForNewAddress),
  .get("/me/address/code", showNewAddressCode),
  .post("/me/address/code", enterNewAddressCode),
  .openGet("/me/address/:secret", showNewAddressLink),
  .openPost("/me/address/:secret", pressNewAddressLink),
]

extension Path {
  static let newAddress = Path("/me/address")
  static let newAddressCode = Path("/me/address/code")

  /// What the link in the mail to a new address leads to.
  static func newAddress(_ link: Secret) -> Path { Path("/me/address", link.text) }
}

@Sendable private func showNewAddress(_ visit: Visit) throws -> Answer {
  .page(newAddressPage(own: try Person.address(of: visit.viewer.person, in: visit.db), visit))
}

/// Nothing of the answer tells whether somebody else has the address.
@Sendable private func askForNewAddress(_ visit: Visit) throws -> Answer {
  let own = try Person.address(of: visit.viewer.person, in: visit.db)
  let typed = visit.call.form.trimmed("email")
  guard let address = EmailAddress(typed) else {
    return .page(newAddressPage(own: own, typed: typed, problem: .notAnAddress, visit))
  }
  guard address.text != own else {
    return .page(newAddressPage(own: own, typed: typed, problem: .own, visit))
  }
  return .see(visit.typing(try NewAddress.ask(for: address, visit), at: .newAddressCode))
}

@Sendable private func showNewAddressCode(_ visit: Visit) throws -> Answer {
  guard let pending = try visit.pendingAddress() else { return .see(.newAddress) }
  return .page(newAddressCodePage(pending, visit))
}

/// A wrong try counts, and a right one is used up even where somebody else was first: the answer must keep what was
/// written, so it leads to a page that says what came of it.
@Sendable private func enterNewAddressCode(_ visit: Visit) throws -> Answer {
  guard let pending = try visit.pendingAddress() else { return .see(.newAddress) }
  guard let digits = visit.typedCode else {
    return .page(
      newAddressCodePage(
        pending, error: visit.phrases.codeHasSixDigits, status: .unprocessableContent, visit))
  }
  let code = try SignInCode.redeem(
    digits, .newAddress, by: visit.session.secret, on: visit.today, at: visit.now, gate: visit.gate,
    in: visit.db)
  guard let code else { return .see(visit.withDemoCode(.newAddressCode)) }
  switch try NewAddress.take(code, at: visit.now, in: visit.db) {
  case .changed: return .see(.me, saying: .addressChanged)
  case .taken: return .see(.newAddress, saying: .addressTaken)
  }
}

/// Changes nothing: mail scanners open every link.
@Sendable private func showNewAddressLink(_ visit: OpenVisit) throws -> Answer {
  let link = try visit.newAddressLink()
  let code = try SignInCode.behind(link, .newAddress, at: visit.now, in: visit.db)
  return .page(
    code.map { newAddressLinkPage($0, at: .newAddress(link), visit) } ?? spentAddressLinkPage(visit))
}

/// In whichever browser it was opened: whoever reads the mail may sit at another device than the one that asked.
@Sendable private func pressNewAddressLink(_ visit: OpenVisit) throws -> Answer {
  let code = try SignInCode.redeem(
    try visit.newAddressLink(), .newAddress, on: visit.today, at: visit.now, gate: visit.gate, in: visit.db)
  guard let code else { return .page(spentAddressLinkPage(visit)) }
  let outcome = try NewAddress.take(code, at: visit.now, in: visit.db)
  return .page(confirmedAddressPage(code.email.text, outcome, visit))
}

extension Visit {
  /// The code this session asked for last.
  fileprivate func pendingAddress() throws -> PendingCode? {
    try SignInCode.pending(.newAddress, for: session.secret, in: db)
  }
}

extension OpenVisit {
  /// The secret in the address of a link.
  fileprivate func newAddressLink() throws -> Secret {
    guard let secret = Secret(call.parameters["secret"] ?? "") else { throw Refusal.notFound }
    return secret
  }
}
