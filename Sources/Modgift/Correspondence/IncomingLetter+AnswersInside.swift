import Mail

extension IncomingLetter {
  /// With what its writer put between the lines of our mail about a topic, where their program marks no quotation.
  func withAnswersInside(_ head: TopicHead, _ desk: IncomingDesk) throws -> IncomingLetter {
    guard reply.quotesUnmarked else { return self }
    let sent = try NoticeMail.sent(about: head, desk.sight, desk.installation.settings)
    return IncomingLetter(token: token, mail: mail, reply: ReplyText(mail, answering: sent))
  }
}
