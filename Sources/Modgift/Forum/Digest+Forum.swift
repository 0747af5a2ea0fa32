import Markup
import Storage

/// One question that waits for an answer: the one nearest to the person's work among those asked since the last digest,
/// else, week by week, another of those that wait longer. None that was mailed already.
@Sendable func questionForDigest(_ visit: Visit, _ window: DigestWindow) throws -> [DigestSection] {
  let waiting = try WaitingQuestion.nearest(24, visit.sight).filter {
    window.mailed[$0.topic.number] == nil && !window.hasPrompted(about: $0.topic)
  }
  guard !waiting.isEmpty else { return [] }
  let week = visit.today.number / 7
  let question = waiting.first { $0.openedAt > window.since } ?? waiting[abs(week) % waiting.count]
  guard let line = try TopicLine.of([question.topic], visit.sight)[question.topic] else { return [] }
  let phrases = visit.phrases
  let reason = phrases.nearness(question.nearness, profession: question.work.profession)
  let item = DigestItem(
    title: line.topic.title, space: line.space, about: phrases.askedBy(line.authorName, reason),
    excerpt: try excerpt(of: line, visit), link: .topic(line.topic.id))
  return [DigestSection(part: .question, items: [item], asks: phrases.oneQuestionWaits)]
}

/// The best of what the person has not seen since the last one: what helped and what was talked about most. What was
/// mailed at once is not told again.
@Sendable func missedForDigest(_ visit: Visit, _ window: DigestWindow) throws -> [DigestSection] {
  let unread = try TopicsOfEachSpace(
    choice: .unread(since: window.since), spaces: visit.viewer.spaces, ofEach: 40, inAll: 40
  ).found(visit.sight).map(\.id)
  let known = try TopicLine.of(unread, visit.sight)
  let lines = unread.compactMap { known[$0] }.filter { line in
    line.topic.lastNumber
      > (window.mailed[line.topic.id.number] ?? (window.hasPrompted(about: line.topic.id) ? 1 : 0))
      && !(line.topic.author == visit.viewer.person && line.topic.replies == 0)
  }
  let best = lines.enumerated().sorted { one, other in
    (other.element.topic.worth, one.offset) < (one.element.topic.worth, other.offset)
  }.prefix(5).map(\.element)
  guard !best.isEmpty else { return [] }
  let phrases = visit.phrases
  let items = try best.map { line in
    DigestItem(
      title: line.topic.title, space: line.space,
      about: [phrases.topicKind(line.topic.kind), line.authorName, phrases.replies(line.topic.replies)]
        .joined(separator: " · "),
      excerpt: try excerpt(of: line, visit), link: .topic(line.topic.id))
  }
  return [DigestSection(part: .missed, items: items)]
}

private func excerpt(of line: TopicLine, _ visit: Visit) throws -> String {
  try Post.opening(of: line.topic.id, visit.sight).map { Markdown.plainText($0, limit: 240) } ?? ""
}

extension ListedTopic {
  /// How much somebody misses who has not seen it.
  fileprivate var worth: Int { min(replies, 10) + (isAnswered ? 6 : 0) + (kind == .experience ? 2 : 0) }
}
