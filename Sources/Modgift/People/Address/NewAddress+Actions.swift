import Storage

extension NewAddress {
  /// Has a code mailed to an address somebody wants as theirs: the same statements whether anybody has it or not.
  static func ask(for address: EmailAddress, _ visit: Visit) throws -> SignInCode.Secrets {
    let person = visit.viewer.person
    try limitPerPerson.count(person, at: visit.now, in: visit.db)
    try SignInCode.limitPerAddress.count(address, at: visit.now, in: visit.db)
    return try SignInCode.issue(
      .newAddress, to: address, person: person, for: visit.session.secret, next: .me, at: visit.now,
      in: visit.db)
  }

  /// Gives somebody the address their code has proven, and signs them out everywhere but where they asked for it.
  static func take(_ code: RedeemedCode, at now: Timestamp, in db: Transaction) throws -> Outcome {
    let change = try Person.changeAddress(
      of: code.person, to: code.email, by: code.person, at: now, in: db)
    if case .taken = change { return .taken }
    try Session.endAll(of: code.person, butOf: code.browser, in: db)
    return .changed
  }
}
