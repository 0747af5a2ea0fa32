import Mail
import Storage

/// A mail to a topic's address is a reply in it.
let replyByMail = IncomingHandler(
  purpose: .reply, page: { $0.key(of: Topic.self).map { Path.topic($0) } ?? .home },
  take: { letter, desk in
    guard let topic = letter.token.key(of: Topic.self), let head = try Topic.head(topic, desk.sight) else {
      return .unposted(Unposted(.gone, letter.reply.said, letter, page: nil))
    }
    return try answer(head, MailedText(letter: letter.withAnswersInside(head, desk)), desk)
  })

/// Posts a mail in a topic that was found for its writer, by the same act as on the page.
func answer(_ head: TopicHead, _ text: MailedText, _ desk: IncomingDesk) throws -> IncomingOutcome {
  let sight = desk.sight
  let page = Path.topic(head.id)
  guard desk.viewer.mayReply(to: head) else {
    return .unposted(Unposted(.closed, text.said, text.letter, page: page))
  }
  if let reason = try text.problem(at: desk.now, sight) {
    return try keep(text, because: reason, in: head.space.id, topic: head, page, desk)
  }
  let change = try Post.reply(
    try WrittenText(text.said, for: head.space.id, sight), to: head, at: desk.now, sight)
  try text.aside(with: change.post).keep(in: head.space.id, at: desk.now, sight)
  try change.tell(sight)
  return .done("posted")
}

/// Keeps what could not be posted as a draft of its author's, where they can mend it, unless one of theirs is there
/// already.
func keep(
  _ text: MailedText, because reason: Unposted.Reason, in space: Space.ID, topic: TopicHead?,
  title: String = "",
  _ page: Path, _ desk: IncomingDesk
) throws -> IncomingOutcome {
  let words = reason == .empty ? text.whole : text.said
  let draft = Draft(
    id: .random(), space: space, topic: topic?.id, kind: .question, title: title,
    body: CivilRegistration.masked(text.said), savedAt: desk.now)
  let isKept = topic?.draft == nil && draft.problem == nil && !draft.isEmpty
  if isKept { try Draft.save(draft, desk.sight) }
  return .unposted(Unposted(reason, words, text.letter, page: page, isKept: isKept))
}
