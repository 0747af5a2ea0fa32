import Storage

/// Thrown to roll back what a handler wrote when its answer tells of failure.
private struct RolledBack: Error {
  let prepared: Prepared
}

extension Reception {
  /// Answers a form from somebody signed in: token checked, a second press answered like the first,
  /// and nothing kept of a handler whose answer tells of failure.
  func write(_ call: Call, _ handler: @escaping @Sendable (Visit) throws -> Answer) async throws -> Outcome {
    guard call.isFromOurPages else { throw Refusal.expired }
    return try await keepingOnlySuccess { db in
      guard let visit = try signedInVisit(call, in: db) else { throw Refusal.signedOut }
      guard visit.session.secret.holds(call.form["token"], for: "form") else { throw Refusal.expired }
      if let earlier = try receipt(for: visit) { return (.see(earlier), visit) }
      let answer = try handler(visit)
      try keepReceipt(of: answer, for: visit)
      try Person.noteSeen(visit.viewer.person, on: visit.today, in: visit.db)
      return (answer, visit)
    }
  }

  /// Answers a form from anybody: the token is tied to the browser by its visitor's cookie. A press that a mail
  /// program makes by itself has neither page nor cookie; its address is all it has to show.
  func writeOpenly(
    _ call: Call, takesOneClick: Bool, _ handler: @escaping @Sendable (OpenVisit) throws -> Answer
  ) async throws -> Outcome {
    let isOneClick = takesOneClick && call.isOneClick
    guard isOneClick || call.isFromOurPages else { throw Refusal.expired }
    return try await keepingOnlySuccess { db in
      let visit = try openVisit(call, in: db)
      let secret = visit.visit?.session.secret ?? visit.visitor
      guard isOneClick || secret.holds(call.form["token"], for: "form") else { throw Refusal.expired }
      return (try handler(visit), visit)
    }
  }

  private func keepingOnlySuccess(
    _ body: @escaping @Sendable (Transaction) throws -> (Answer, any Visiting)
  ) async throws -> Outcome {
    do {
      return .ready(
        try await database.write { db in
          let (answer, visit) = try body(db)
          let prepared = try prepare(.no(answer), for: visit)
          guard answer.keepsWrites else { throw RolledBack(prepared: prepared) }
          return prepared
        })
    } catch let rolledBack as RolledBack {
      return .ready(rolledBack.prepared)
    }
  }

  /// Where an earlier press of the same form led, when there was one.
  private func receipt(for visit: Visit) throws -> Path? {
    guard let press = press(of: visit) else { return nil }
    let address = try visit.db.first(
      String.self,
      """
      SELECT address FROM receipt
      WHERE person_id = \(visit.viewer.person) AND token = \(press)
      """)
    return address.flatMap { Path(local: $0) }
  }

  private func keepReceipt(of answer: Answer, for visit: Visit) throws {
    guard let press = press(of: visit), case .see(let path, _) = answer else { return }
    try visit.db.run(
      """
      INSERT INTO receipt (person_id, token, address, made_at)
      VALUES (\(visit.viewer.person), \(press), \(path.address), \(visit.now))
      """)
  }

  /// What tells the presses of one form apart from all others. It names the address too: a form that was first
  /// kept as a draft can still be sent.
  private func press(of visit: Visit) -> String? {
    let once = visit.call.form["once"]
    let whole = "\(visit.call.path) \(once)"
    return once.isEmpty || whole.utf8.count > 200 ? nil : whole
  }
}
