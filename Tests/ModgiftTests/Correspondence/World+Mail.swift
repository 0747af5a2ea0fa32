import Mail
import Storage

@testable import Modgift

extension World {
  /// An address of ours with a token, as it stands in a mail.
  func address(
    _ purpose: SignedToken.Purpose, for person: Cast, about subject: Int64, days: Int = 30
  ) async throws -> String {
    let settings = reception.installation.settings
    let day = reception.installation.clock.day(clock.now).advanced(by: days)
    let token = SignedToken(purpose: purpose, person: person.id, subject: subject, lastDay: day)
    return try await database.read { db in
      let key = try SigningKey.current(in: db)
      guard let address = TokenAddress.address("reply", token, by: key, settings) else {
        throw TestError("no address")
      }
      return address.text
    }
  }

  /// The address that answers a topic, by the path of its page.
  func address(of topic: String, for person: Cast, days: Int = 30) async throws -> String {
    guard let key = Topic.ID(String(topic.dropFirst("/topics/".count).prefix(13))) else {
      throw TestError("no topic")
    }
    return try await address(.reply, for: person, about: key.number, days: days)
  }

  var intake: Intake {
    let desk = JobDesk(database: database, installation: reception.installation, now: reception.now)
    return Intake(desk: desk, logger: reception.logger)
  }

  /// Hands a mail over, and has it read. What was answered when it was handed over.
  @discardableResult
  func receive(_ mail: IncomingText, to recipient: String, envelope: String? = nil) async throws
    -> LMTPAnswer?
  {
    if let refusal = await intake.refusal(of: recipient) { return refusal }
    clock.advance(by: .seconds(1))
    let message = LMTPMessage(
      sender: envelope ?? mail.from, recipients: [recipient], bytes: Array(mail.text.utf8))
    let answer = await intake.deliver(message).first
    try await doJobs()
    return answer
  }

  /// All jobs that are due.
  func doJobs() async throws {
    let worker = try makeWorker(reception)
    while try await worker.doOne() {}
  }

  /// What became of the mails that were read, in order.
  func outcomes() async throws -> [String] {
    try await database.read {
      try $0.all(String.self, "SELECT outcome FROM incoming_delivery ORDER BY received_at, read_at")
    }
  }

  /// Mails that wait to be sent to somebody, as they would be said now.
  func letters(to person: Cast) async throws -> [MailContent] {
    let (reception, now) = (reception, clock.now)
    return try await database.read { db in
      let mails = try db.all(
        OutgoingMail.self,
        """
        SELECT id, person_id, address, kind, payload, attempts
        FROM outgoing_mail WHERE address = \(person.email) ORDER BY made_at, id
        """)
      let answers = [incomingMail, correspondenceMail, unreachableMail].reduce(into: [:]) { all, some in
        all.merge(some) { one, _ in one }
      }
      return try mails.compactMap { mail in
        let desk = MailDesk(for: mail, db: db, installation: reception.installation, now: now)
        return try answers[mail.kind]?(mail, desk)
      }
    }
  }

  /// How many posts there are in all.
  func postCount() async throws -> Int {
    try await database.read {
      try $0.value(Int.self, "SELECT count(*) FROM \(Gate.everything(.post)) AS post")
    }
  }
}

/// A mail as somebody sends it.
struct IncomingText {
  var from: String
  var subject = "SV: Emne"
  var body: String
  /// Further lines of the header.
  var header = ""
  var messageID = "m\(Key<World>.random())@example.dk"

  init(from person: Cast, _ body: String, subject: String = "SV: Emne", header: String = "") {
    from = person.email
    self.body = body
    self.subject = subject
    self.header = header
  }

  init(from address: String, _ body: String) {
    from = address
    self.body = body
  }

  var text: String {
    let lines = """
      From: Nogen <\(from)>
      To: <os@localhost.example>
      Subject: \(subject)
      Message-ID: <\(messageID)>
      Date: Mon, 1 Dec 2025 11:00:00 +0100
      MIME-Version: 1.0
      \(header.isEmpty ? "Content-Type: text/plain; charset=utf-8" : header)

      \(body)
      """
    return lines.replacing("\n", with: "\r\n")
  }
}
