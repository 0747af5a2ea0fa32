import Markup
import Storage

/// What a conversation's page says of a question that waits: what was done about it, and what its reader can do.
@Sendable func careOfQuestion(_ head: TopicHead, _ visit: Visit) throws -> TopicAddition {
  guard head.kind == .question, head.space.kind != .direct, !head.isClosed, head.helped == nil else {
    return TopicAddition()
  }
  let care = try QuestionCare(of: head.id, visit.sight)
  let isOwn = head.author == visit.viewer.person
  guard care.isWaiting else {
    let isSettled = try isOwn && QuestionCare.isSettled(head.id, visit.sight)
    return isSettled ? TopicAddition(html: note(visit.phrases.questionIsSettled)) : TopicAddition()
  }
  var addition = TopicAddition()
  let phrases = visit.phrases
  if isOwn {
    addition.items = [
      .act(
        phrases.noAnswerNeeded, icon: .check, action: Path.topic(head.id, "settlement"),
        token: visit.formToken)
    ]
  }
  let own = try OwnNudge.waiting(
    QuestionClock.Move.allCases, in: head.id, visit.sight)
  let done: HTML? =
    care.asked.isEmpty
    ? (care.hostWasTold ? note(phrases.hostWasTold) : nil)
    : note(phrases.peopleWereAsked(phrases.list(care.asked)))
  addition.html = "\(own.first.map { ownPart($0, visit) } ?? done)"
  if own.contains(where: \.move.isOffer), isOwn, !care.asked.isEmpty {
    addition.html = "\(addition.html)\(done)"
  }
  return addition
}

private func note(_ words: String) -> HTML { "<p class=\"meta\">\(words)</p>" }

/// Why the viewer was told, and how to have fewer.
private func ownPart(_ nudge: OwnNudge, _ visit: Visit) -> HTML {
  let phrases = visit.phrases
  if nudge.move.isOffer { return raiseCard(nudge, level: 2, visit).html }
  let fewer: HTML? =
    nudge.move == .askPeople || nudge.move == .askMore
    ? ActionButton(
      words: phrases.fewerOfThese, action: Path("/me/help"), token: visit.formToken,
      fields: [HiddenField(name: "pause", value: "yes")], isSmall: true
    ).html : nil
  return Notice(look: .info, words: whyTold(nudge, phrases), more: fewer ?? .empty).html
}

/// The reason a nudge came to somebody.
func whyTold(_ nudge: OwnNudge, _ phrases: any Phrases) -> String {
  switch nudge.move {
  case .askPeople, .askMore:
    nudge.reasons.isEmpty
      ? phrases.fewerOfTheseHint : phrases.whyAsked(phrases.list(nudge.reasons.map(phrases.helperReason)))
  case .tellBuddy: phrases.whyToldAsBuddy
  case .tellHost, .offerToRaise, .offerAgain: phrases.whyToldAsHost
  }
}

/// The offer to put one's question to everyone, as a copy one has edited.
func raiseCard(_ nudge: OwnNudge, level: Int, _ visit: Visit) -> Card {
  let phrases = visit.phrases
  return Card(
    title: phrases.nobodyAnsweredYet,
    content: """
      <p><a href="\(Path.topic(nudge.topic))">\(nudge.title)</a></p><p>\(phrases.raiseLead)</p>
      <div class="row">\(LinkButton(
        words: phrases.raiseToAll, link: Path.topic(nudge.topic, "onward"), icon: .everyone))\
      \(ActionButton(
        words: phrases.noAnswerNeeded, action: Path.topic(nudge.topic, "settlement"), token: visit.formToken))</div>
      """, level: level)
}
