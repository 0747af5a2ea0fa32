import Mail
import Storage

/// A mail that answers a digest: what it quotes says which topic it is about.
let digestReply = IncomingHandler(
  purpose: .replyToDigest,
  take: { letter, desk in
    let text = MailedText(letter: letter)
    let quoted = try QuotedTopics(letter.reply).readable(desk.sight)
    if let only = quoted.meant, let head = try Topic.head(only, desk.sight) {
      return try answer(head, text, desk)
    }
    if let reason = try text.problem(at: desk.now, desk.sight) {
      let words = reason == .empty ? text.whole : text.said
      return .unposted(Unposted(reason, words, letter, page: .home))
    }
    let choice = WhichTopic(
      text: Unposted.shown(text.said, Unposted.longestText), subject: letter.mail.subject,
      topics: Array(quoted.all.prefix(WhichTopic.most)))
    try choice.ask(desk)
    return .done("asked which topic")
  })
