import Logging
import Mail
import ServiceLifecycle
import Storage

/// Sends what lies in the outbox.
///
/// A message is handed over at least once. It is handed over twice only where the server's answer did not reach our
/// database: when the process or the connection dies between the server's taking it and our note of it. A double
/// has the same `Message-ID`, by which mail programs know it. No other way leads to a double, and none to a loss:
/// docs/mail.md.
struct Postman: Sendable {
  /// How many connections hand over at once.
  static let lanes = 4
  /// How many messages each takes at a time.
  static let handful = 8

  let desk: JobDesk
  let transport: MailTransport
  let renderers: [String: MailRenderer]
  let logger: Logger

  /// Sends what is due, until nothing is or until the server can't be reached.
  func deliver() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<Self.lanes { group.addTask { try await deliverOnOneLane() } }
      try await group.waitForAll()
    }
  }

  private func deliverOnOneLane() async throws {
    let connection = transport.connection()
    while !Task.isShuttingDownGracefully, !Task.isCancelled {
      let claimedAt = desk.now()
      let limit = desk.installation.settings.mailPerMinute
      let mails = try await desk.database.write {
        try OutgoingMail.claim(Self.handful, perMinute: limit, at: claimedAt, in: $0)
      }
      guard !mails.isEmpty else { return }
      guard try await deliver(mails, claimedAt: claimedAt, over: connection) else { return }
    }
  }

  /// Sends some messages one after the other; gives the rest back when the server can't be reached, and in good time
  /// before another might take them over. Whether to go on.
  private func deliver(
    _ mails: [OutgoingMail], claimedAt: Timestamp, over connection: MailConnection
  ) async throws -> Bool {
    let deadline = claimedAt.adding(.seconds(OutgoingMail.leaseSeconds / 2))
    for (place, mail) in mails.enumerated() {
      let isReachable = try await deliver(mail, over: connection)
      guard isReachable, desk.now() < deadline else {
        let rest = mails[(place + 1)...]
        try await desk.database.write { try OutgoingMail.release(rest, in: $0) }
        return isReachable
      }
    }
    return true
  }

  /// Sends one message. Whether the server could be reached.
  private func deliver(_ mail: OutgoingMail, over connection: MailConnection) async throws -> Bool {
    do {
      let rendered = try await render(mail)
      if let rendered { try await connection.send(rendered.message) }
      let sent = desk.now()
      try await desk.database.write { db in
        try mail.settle(wasNeeded: rendered != nil, at: sent, in: db)
        try rendered?.whenSent?(sent, db)
      }
      return true
    } catch {
      logger.warning("a message of kind \(mail.kind) was not sent, try \(mail.attempts): \(error)")
      let later = desk.now()
      let refusal = error as? MailError
      try await desk.database.write {
        try mail.retryLater(
          because: "\(error)", code: refusal?.code, forGood: refusal?.kind == .permanent, at: later, in: $0)
      }
      return refusal == nil || refusal?.code != nil
    }
  }

  private func render(_ mail: OutgoingMail) async throws -> RenderedMail? {
    guard let renderer = renderers[mail.kind] else { throw UnknownJob(kind: mail.kind) }
    let desk = desk
    let now = desk.now()
    let rendered = try await desk.database.read { db -> RenderedMail? in
      guard try isWelcome(mail, in: db) else { return nil }
      let writing = MailDesk(for: mail, db: db, installation: desk.installation, now: now)
      return try renderer(mail, writing).flatMap {
        try RenderedMail(mail, $0, key: writing.key(), desk.installation, at: now)
      }
    }
    guard let rendered, try await hasPlace(mail, rendered) else { return nil }
    return rendered
  }

  /// Whether the week of whom it is for has room for it, which it then takes.
  private func hasPlace(_ mail: OutgoingMail, _ rendered: RenderedMail) async throws -> Bool {
    guard !rendered.prompts.isEmpty else { return true }
    let today = desk.installation.clock.day(desk.now())
    return try await desk.database.write {
      try mail.takePlace(for: rendered.prompts, isUrgent: rendered.isUrgent, on: today, in: $0)
    }
  }

  /// Whether it may go to an address that mail has come back from: a code was asked for just now, all else rests.
  private func isWelcome(_ mail: OutgoingMail, in db: Transaction) throws -> Bool {
    guard !SignInCode.mailKinds.contains(mail.kind), let person = mail.person else { return true }
    return try !MailTrouble.isPaused(person, in: db)
  }
}
