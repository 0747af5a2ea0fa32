import Storage

/// The questions that wait for this person since their last digest, and of which no mail told them: there was no room
/// for it in their week, it went with others to whoever looks after a room, or they want no such mail.
@Sendable func nudgesForDigest(_ visit: Visit, _ window: DigestWindow) throws -> [DigestSection] {
  let untold = try OwnNudge.waiting(
    QuestionClock.Move.allCases, since: window.leftSince, until: window.until, visit.sight
  ).filter { !window.hasPrompted($0.prompt) && window.mailed[$0.topic.number] == nil }
  var topics: Set<Topic.ID> = []
  let once = untold.filter { topics.insert($0.topic).inserted }.prefix(5)
  guard !once.isEmpty else { return [] }
  let phrases = visit.phrases
  let items = once.map { nudge in
    DigestItem(
      title: nudge.title, space: nudge.space, about: about(nudge, phrases), link: .topic(nudge.topic),
      presses: presses(nudge, window, visit))
  }
  return [DigestSection(part: .waiting, items: items, asks: phrases.questionsLackAnswers(items.count))]
}

private func about(_ nudge: OwnNudge, _ phrases: any Phrases) -> String {
  nudge.move.isOffer
    ? phrases.nobodyAnsweredYet : phrases.askedBy(nudge.asker, whyTold(nudge, phrases))
}

/// Whoever asked can ask everyone, or needs no answer any more; whoever was asked can ask to be left in peace.
private func presses(_ nudge: OwnNudge, _ window: DigestWindow, _ visit: Visit) -> [DigestPress] {
  let phrases = visit.phrases
  let press = window.press(.question, for: visit.viewer.person, about: nudge.topic)
  return switch nudge.move {
  case .offerToRaise, .offerAgain:
    [
      DigestPress(words: phrases.raiseToAll, link: Path.topic(nudge.topic, "onward")),
      DigestPress(words: phrases.noAnswerNeeded, link: press),
    ]
  case .askPeople, .askMore: [DigestPress(words: phrases.fewerOfThese, link: press)]
  case .tellHost, .tellBuddy: []
  }
}
