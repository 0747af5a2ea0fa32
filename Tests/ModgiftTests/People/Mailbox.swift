import Foundation
import Storage

@testable import Modgift

/// The mails that wait in a world's outbox, said as they would be if they were sent now.
struct Mailbox {
  let world: World

  /// The messages for an address, oldest first; those that may not be sent are left out.
  /// - Parameter renderers: The kinds that count; all unless said otherwise.
  func letters(to address: String, of renderers: [String: MailRenderer] = mailRenderers) async throws
    -> [MailContent]
  {
    let reception = world.reception
    let now = world.clock.now
    return try await world.database.read { db in
      let mails = try db.all(
        OutgoingMail.self,
        """
        SELECT id, person_id, address, kind, payload, attempts
        FROM outgoing_mail WHERE address = \(address) ORDER BY made_at, id
        """)
      return try mails.compactMap { mail in
        let desk = MailDesk(for: mail, db: db, installation: reception.installation, now: now)
        return try renderers[mail.kind]?(mail, desk)
      }
    }
  }

  /// The code in the newest mail for an address.
  func code(for address: String) async throws -> String {
    guard let subject = try await letters(to: address).last?.subject else { throw TestError("no mail") }
    return String(subject.prefix(7))
  }

  /// The path of the link in the newest mail for an address.
  func link(for address: String, to start: String = "/signin/") async throws -> String {
    guard let text = try await letters(to: address).last?.text,
      let start = text.range(of: start)
    else { throw TestError("no link") }
    return String(text[start.lowerBound...].prefix { !$0.isWhitespace })
  }
}

extension Browser {
  /// Asks for a code and lands on the page where it is typed.
  mutating func askForCode(_ address: String, next: String = "/") async throws -> Reply {
    _ = try await get("/signin")
    return try await post("/signin", ["email": address, "next": next])
  }
}
