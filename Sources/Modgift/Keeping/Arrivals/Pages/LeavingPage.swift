import Markup
import Storage

/// The guided minute: everything somebody owns, each with whom it goes to.
func leavingPage(_ leaving: Leaving, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let body: HTML =
    leaving.isEmpty
    ? EmptyState(icon: .check, title: phrases.leavingTitle, words: phrases.nothingToHandOver).html
    : """
    <form class="stack-wide" method="post" action="\(Path.leaving)">\(HiddenField(name: "token", value: visit.formToken))
    \(stepsPart(leaving, phrases))\(roomsPart(leaving, phrases))\(leaving.others)\(promisesPart(leaving, phrases))
    <div class="row">\(Button(words: phrases.handItOver, icon: .forward))</div></form>
    """
  return Page(
    phrases.leavingTitle, in: .me,
    main: """
      <div class="column stack-wide">\(PageTitle(
        title: phrases.leavingTitle, lead: phrases.leavingLead, back: BackLink(words: phrases.meTitle, link: Path.me)))
      \(body)</div>
      """)
}

private func stepsPart(_ leaving: Leaving, _ phrases: any Phrases) -> HTML? {
  guard !leaving.steps.isEmpty else { return nil }
  let fields = leaving.steps.map { own in
    SelectField(
      name: "step-\(own.step.id)", label: own.step.shown.title[phrases.language],
      choices: choices(own.colleagues, phrases))
  }
  let all =
    fields.count < 2
    ? nil
    : SelectField(
      name: "steps", label: phrases.allStepsTo,
      choices: choices(leaving.steps.flatMap(\.colleagues).once, phrases), hint: phrases.allStepsToHint)
  return
    "<section class=\"stack\">\(SectionHeading(words: phrases.leavingSteps))\(all?.html)\(fields.map(\.html))</section>"
}

private func choices(_ colleagues: [SitePerson], _ phrases: any Phrases) -> [Choice] {
  [Choice(value: "", words: phrases.toNobody)]
    + colleagues.map { Choice(value: $0.id.description, words: $0.name) }
}

/// A host's room goes to its deputy unless somebody else is chosen; the rule finds the rest.
private func roomsPart(_ leaving: Leaving, _ phrases: any Phrases) -> HTML? {
  guard !leaving.rooms.isEmpty else { return nil }
  let fields = leaving.rooms.map { own in
    let deputy = own.isHost ? own.room.keeping.deputy : nil
    let name = phrases.keptRoom(own.room.kind, name: own.room.name)
    return SelectField(
      name: "space-\(own.room.space)",
      label: own.isHost ? phrases.hostOf(name) : phrases.deputyOf(name),
      choices: [Choice(value: "rule", words: phrases.theRuleFinds, isChosen: deputy == nil)]
        + own.members.map { Choice(value: $0.id.description, words: $0.name, isChosen: $0.id == deputy) })
  }
  return
    "<section class=\"stack\">\(SectionHeading(words: phrases.leavingNetworks))\(fields.map(\.html))</section>"
}

private func promisesPart(_ leaving: Leaving, _ phrases: any Phrases) -> HTML? {
  guard !leaving.promises.isEmpty else { return nil }
  let lines = leaving.promises.map { promise -> HTML in
    "<li>\(phrases.leavingPromise(promise.newcomer.name))</li>"
  }
  return """
    <section class="stack">\(SectionHeading(words: phrases.leavingPromises))<ul>\(lines)</ul>\
    \(HiddenField(name: "promises", value: "yes"))</section>
    """
}
