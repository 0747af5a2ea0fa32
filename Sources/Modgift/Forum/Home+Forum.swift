import Markup
import Storage

/// How many rows a part of the home page has.
private let fewOnHome = 6
/// For how many days what nobody wrote in since is new to whoever has not read it.
private let daysNew = 365

/// The questions that wait for the viewer's help, what is unread in their spaces, and what was talked about last in
/// their networks. A topic is shown once: where it first belongs, and not at all where it is shown already.
func talkForHome(except shown: Set<Topic.ID>, _ visit: Visit) throws -> [HomeCard] {
  let (sight, phrases) = (visit.sight, visit.phrases)
  let questions = try WaitingQuestion.nearest(fewOnHome, sight).filter { !shown.contains($0.topic) }
  let told = shown.union(questions.map(\.topic))
  let longAgo = visit.now.adding(.days(-daysNew))
  let unread = try keys(.unread(since: longAgo), of: sight.viewer.spaces, except: told, sight)
  let inNetworks = try keys(.latest, of: networks(sight), except: told.union(unread), sight)
  let lines = try TopicLine.of(questions.map(\.topic) + unread + inNetworks, sight)

  let rows = questions.compactMap { question in
    lines[question.topic].map { questionRow(question, $0, visit) }
  }
  let waiting =
    rows.isEmpty
    ? [] : [HomeCard(question: .whoNeedsMe, html: ListBox(rows, label: phrases.homeWaiting).html)]
  return waiting + card(.whatIsNew, unread.compactMap { lines[$0] }, phrases.homeUnread, visit)
    + card(.whatHappened, inNetworks.compactMap { lines[$0] }, phrases.latestTopics, visit)
}

private func keys(
  _ choice: TopicsOfEachSpace.Choice, of spaces: [Space.ID], except: Set<Topic.ID>, _ sight: Sight
) throws -> [Topic.ID] {
  try TopicsOfEachSpace(
    choice: choice, spaces: spaces, ofEach: fewOnHome, inAll: fewOnHome, except: except
  ).found(sight).map(\.id)
}

private func networks(_ sight: Sight) throws -> [Space.ID] {
  let spaces = try Space.of(sight.viewer.spaces, sight)
  return sight.viewer.spaces.filter { spaces[$0]?.kind == .network }
}

/// What the viewer has begun to write.
@Sendable func draftsForHome(_ visit: Visit) throws -> [HomeCard] {
  let drafts = try Draft.own(visit.sight)
  guard !drafts.isEmpty else { return [] }
  let phrases = visit.phrases
  let row = LinkRow(icon: .draft, name: phrases.draftsWaiting(drafts.count), link: Path.drafts)
  return [HomeCard(question: .whatIsNew, html: ListBox([row], label: phrases.draftsTitle).html)]
}

private func questionRow(_ question: WaitingQuestion, _ line: TopicLine, _ visit: Visit) -> TopicRow {
  let phrases = visit.phrases
  return TopicRow(
    line, room: phrases.roomName(line.space.kind, name: line.space.name),
    moment: visit.time(line.topic.openedAt),
    reason: phrases.nearness(question.nearness, profession: question.work.profession), phrases)
}

private func card(
  _ question: HomeCard.Question, _ lines: [TopicLine], _ label: String, _ visit: Visit
) -> [HomeCard] {
  guard !lines.isEmpty else { return [] }
  let rows = lines.map { line in
    topicRow(line, room: visit.phrases.roomName(line.space.kind, name: line.space.name), level: 4, visit)
  }
  return [HomeCard(question: question, html: "\(SectionHeading(words: label, level: 3))\(ListBox(rows))")]
}
