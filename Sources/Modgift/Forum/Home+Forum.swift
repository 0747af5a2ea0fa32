import Markup
import Storage

/// How many rows a part of the home page has.
private let fewOnHome = 6

/// The questions that wait for the viewer's help, what is unread in their spaces, and what was talked about last in
/// their networks. A topic is shown once: where it first belongs, and not at all where it is shown already.
func talkForHome(except shown: Set<Topic.ID>, _ visit: Visit) throws -> [HomeCard] {
  let questions = try WaitingQuestion.nearest(fewOnHome, visit.sight).filter {
    !shown.contains($0.line.topic.id)
  }
  let told = shown.union(questions.map(\.line.topic.id))
  let unread = try TopicLine.latestUnread(fewOnHome, except: told, visit.sight)
  let inNetworks = try TopicLine.latest(
    fewOnHome, of: networks(visit.sight), except: told.union(unread.map(\.topic.id)), visit.sight)
  var cards: [HomeCard] = []
  if !questions.isEmpty {
    let rows = questions.map { questionRow($0, visit) }
    cards.append(
      HomeCard(question: .whoNeedsMe, html: ListBox(rows, label: visit.phrases.homeWaiting).html))
  }
  if !unread.isEmpty {
    cards.append(HomeCard(question: .whatIsNew, html: list(unread, visit.phrases.homeUnread, visit)))
  }
  if !inNetworks.isEmpty {
    cards.append(HomeCard(question: .whatHappened, html: list(inNetworks, visit.phrases.latestTopics, visit)))
  }
  return cards
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

private func questionRow(_ question: WaitingQuestion, _ visit: Visit) -> TopicRow {
  let phrases = visit.phrases
  let line = question.line
  return TopicRow(
    line, room: phrases.roomName(line.space.kind, name: line.space.name),
    moment: visit.time(line.topic.openedAt),
    reason: phrases.nearness(question.nearness, profession: question.work.profession), phrases)
}

private func list(_ lines: some Collection<TopicLine>, _ label: String, _ visit: Visit) -> HTML {
  let rows = lines.map { line in
    topicRow(line, room: visit.phrases.roomName(line.space.kind, name: line.space.name), level: 4, visit)
  }
  return "\(SectionHeading(words: label, level: 3))\(ListBox(rows))"
}
