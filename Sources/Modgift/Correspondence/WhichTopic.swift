import Mail
import Storage

/// An answer to a digest that may be about several topics: its writer is asked which.
struct WhichTopic: Codable, Sendable {
  static let mailKind = "which-topic"
  /// The most topics to choose from.
  static let most = 8

  let text: String
  let subject: String
  let topics: [Topic.ID]

  /// Asks, unless another mail of theirs was answered within the hour.
  func ask(_ desk: IncomingDesk) throws {
    guard try !Unposted.wasTold(desk.viewer.person, at: desk.now, in: desk.db) else { return }
    try OutgoingMail.enqueue(
      WhichTopic.mailKind, payload: WrittenJSON(self).text, to: desk.email.text, person: desk.viewer.person,
      at: desk.now, in: desk.db)
  }
}

/// What the mails of this folder say.
let correspondenceMail: [String: MailRenderer] = [WhichTopic.mailKind: whichTopicMail]

/// The topics somebody may have meant, those that they can still read, each with an address that answers it.
@Sendable private func whichTopicMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  guard let question = WrittenJSON<WhichTopic>(columnValue: .text(mail.payload))?.value,
    let visit = try desk.recipient()
  else { return nil }
  let viewer = visit.viewer
  let key = try desk.key()
  let choices = try question.topics.compactMap { topic -> WhichTopic.Choice? in
    guard let head = try Topic.head(topic, visit.sight), viewer.mayReply(to: head) else { return nil }
    let token = SignedToken(.reply, for: viewer.person, about: topic, until: visit.today.advanced(by: 90))
    return WhichTopic.Choice(
      title: head.title, link: desk.link(.topic(topic)),
      address: TokenAddress.address("reply", token, by: key, desk.installation.settings))
  }
  var letter = viewer.language.phrases.whichTopicLetter(
    subject: question.subject, choices, home: desk.link(.home))
  letter.quoted = question.text
  return letter.content
}

extension WhichTopic {
  /// A topic to choose, and how.
  struct Choice {
    let title: String
    let link: String
    let address: MailAddress?
  }
}
