import Storage

/// What links in mails lead to. Both addresses are open: the token is all there is to show.
let onePressRoutes: [Route] = [
  .openGet("/m/:token", showPress),
  .openPost("/m/:token", takesOneClick: true, takePress),
]

@Sendable private func showPress(_ visit: OpenVisit) throws -> Answer {
  try answering(visit, choice: visit.call.query["choice"]) { kind, press in
    .page(pressPage(try kind.ask(press), press, at: Path("/m", visit.token), visit))
  }
}

@Sendable private func takePress(_ visit: OpenVisit) throws -> Answer {
  try answering(visit, choice: visit.call.form["choice"]) { kind, press in
    guard !visit.call.isOneClick || kind.takesOneClick else { throw Refusal.notFound }
    let answer = try kind.act(press)
    try Person.noteSeen(press.visit.viewer.person, on: visit.today, in: visit.db)
    return .page(pressedPage(answer, press))
  }
}

/// Answers as the token's person. A token that is none, that has had its day, whose person holds no role any more or
/// whose thing is not theirs any more: all are one page.
private func answering(
  _ visit: OpenVisit, choice: String, _ answer: (OnePress, Press) throws -> Answer
) throws -> Answer {
  do {
    let key = try SigningKey.current(in: visit.db)
    guard let token = key.read(visit.token), token.lastDay >= visit.today,
      let kind = onePresses.first(where: { $0.purpose == token.purpose }),
      let person = try Visit.absent(
        token.person, in: visit.db, installation: visit.installation, now: visit.now)
    else { throw Refusal.notFound }
    return try answer(kind, Press(visit: person, token: token, choice: choice))
  } catch Refusal.notFound {
    return .page(spentPressPage(visit))
  }
}

extension OpenVisit {
  /// The letters in the address.
  fileprivate var token: String { call.parameters["token"] ?? "" }
}
