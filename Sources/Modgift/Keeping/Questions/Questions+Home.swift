import Markup
import Storage

/// What the clock has for the viewer: their own question that found no answer, what they were asked in person or look
/// after; then the questions of others that wait, and the rest of what is talked about.
@Sendable func waitingForHome(_ visit: Visit) throws -> [HomeCard] {
  let phrases = visit.phrases
  let nudges = try OwnNudge.waiting(QuestionClock.Move.allCases, visit.sight)
  var topics: Set<Topic.ID> = []
  let raise = nudges.filter { $0.move.isOffer && topics.insert($0.topic).inserted }.map {
    HomeCard(question: .whatIsNew, html: raiseCard($0, level: 3, visit).html)
  }
  let asked = nudges.filter { !$0.move.isOffer }
  let once = asked.filter { topics.insert($0.topic).inserted }.prefix(5)
  let rows = once.map { nudge in
    TopicRow(
      icon: .question, kind: phrases.topicKind(.question), title: "\(nudge.title)",
      link: Path.topic(nudge.topic),
      room: phrases.roomName(nudge.space.kind, name: nudge.space.name), author: nudge.asker,
      moment: visit.time(nudge.openedAt), replies: phrases.replies(0), reason: whyTold(nudge, phrases),
      level: 4)
  }
  let mine =
    rows.isEmpty
    ? []
    : [
      HomeCard(
        question: .whoNeedsMe,
        html: "\(SectionHeading(words: phrases.askedTitle, level: 3))\(ListBox(rows))")
    ]
  return try raise + mine + talkForHome(except: topics, visit)
}
