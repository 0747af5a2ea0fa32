import Markup
import Storage

let arrivalRoutes: [Route] = [
  .post("/me/buddy", askForBuddy),
  .post("/me/buddies/:person/answer", answerNewcomer),
  .get("/me/leaving", showLeaving),
  .post("/me/leaving", handOverAll),
]

extension Path {
  static let leaving = Path("/me/leaving")
}

@Sendable private func askForBuddy(_ visit: Visit) throws -> Answer {
  guard let space = Space.ID(visit.call.form["space"]),
    try Arrival.of(visit).contains(where: { $0.space == space })
  else { throw Refusal.notFound }
  let isAsked = try Buddy.ask(in: space, visit)
  return .see(.home, saying: isAsked ? .buddyAsked : .nobodyForBuddy)
}

@Sendable private func answerNewcomer(_ visit: Visit) throws -> Answer {
  try Buddy.answer(try visit.key("person"), visit.call.form["answer"] == "yes", visit)
  return .see(.home, saying: .saved)
}

@Sendable private func showLeaving(_ visit: Visit) throws -> Answer {
  .page(leavingPage(try Leaving.of(visit), visit))
}

@Sendable private func handOverAll(_ visit: Visit) throws -> Answer {
  let leaving = try Leaving.of(visit)
  for own in leaving.steps {
    let chosen = Person.ID(visit.call.form["step-\(own.step.id)"]) ?? Person.ID(visit.call.form["steps"])
    if let to = own.colleagues.first(where: { $0.id == chosen }) {
      try own.step.become(own.step.owned(by: to.id), as: .handedOver, visit)
    }
  }
  for kept in leaving.rooms {
    let typed = visit.call.form["space-\(kept.room.space)"]
    guard !typed.isEmpty else { continue }
    let to = kept.members.first { $0.id == Person.ID(typed) }
    guard to != nil || typed == "rule" else { continue }
    try KeptRoom.leave(visit.viewer.person, to: to?.id, in: kept.room.space, HostDeed(visit))
  }
  for part in leavingParts { try part.handOver(visit) }
  if visit.call.form["promises"] == "yes" { try Buddy.release(visit) }
  return .see(.leaving, saying: .saved)
}

/// The way there, on one's own page, and how soon it is.
@Sendable func leavingSetting(_ visit: Visit) throws -> HTML {
  guard !visit.viewer.spaces.isEmpty else { return .empty }
  let phrases = visit.phrases
  return """
    <section class="stack">\(SectionHeading(words: phrases.leavingLink))<p>\(phrases.leavingLead)</p>
    <div class="row">\(LinkButton(words: phrases.leavingTitle, link: Path.leaving, look: .quiet, icon: .forward))</div>
    </section>
    """
}

/// Whoever's last role ends soon and still owns something is led there.
@Sendable func leavingForHome(_ visit: Visit) throws -> [HomeCard] {
  guard let day = try Leaving.lastDay(visit), try !Leaving.of(visit).isEmpty else { return [] }
  let phrases = visit.phrases
  let card = Card(
    title: phrases.leavingTitle,
    content: """
      <p>\(phrases.leavingSoon(phrases.day(day)))</p>
      <div class="row">\(LinkButton(words: phrases.leavingTitle, link: Path.leaving, icon: .forward))</div>
      """, isNext: true, level: 3)
  return [HomeCard(question: .whatIsNew, html: card.html)]
}
