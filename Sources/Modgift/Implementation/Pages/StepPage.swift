import HTTPTypes
import Markup
import Storage

/// A step: why, what to do, what shows that it is done, and the three things one can say about it.
func stepPage(
  _ step: PlanStep, _ form: StepForm, _ content: PlanContent, asking: StepAsking = .nothing, _ visit: Visit
) throws -> Page {
  let phrases = visit.phrases
  let shown = step.shown
  let notes = try PlanNote.on(step.id, of: step.plan, visit.sight)
  // Who is stuck meets first what others have said of this very step.
  let talk = try conversationsPart(step, content, visit)
  let fields = StepFields(step: step, form: form, content: content, phrases: phrases, today: visit.today)
  return Page(
    content.title(step), in: .plan, status: form.isSound && asking.isSound ? .ok : .unprocessableContent,
    main: """
      <div class="column stack-wide"><div class="stack">\(siteBar(content, phrases))
      \(PageTitle(
        title: content.title(step), lead: content.text(shown.why),
        back: BackLink(words: phrases.planTitle, link: Path.plan(of: step.site))))
      \(stepFacts(step, content, visit))</div>
      \(try stuckHelp(step, content, asking, visit))\(step.isStuck ? talk : nil)
      \(bullets(phrases.whatToDo, content.lines(shown.bullets)))
      \(statePart(step, fields, notes, content, visit))
      \(materialsPart(step, content, phrases))
      \(step.isStuck ? nil : talk)
      \(knownBarriersPart(step, content, phrases))
      \(notesPart(notes, visit))
      \(fitPart(step, content, phrases))
      \(basisPart(shown.basis, content, phrases))</div>
      """)
}

/// Who can read what is written here.
func siteBar(_ content: PlanContent, _ phrases: any Phrases) -> AudienceBar {
  AudienceBar(
    kind: .closed, words: phrases.onlySite(content.plan.siteName), number: phrases.readers(content.readers))
}

private func stepFacts(_ step: PlanStep, _ content: PlanContent, _ visit: Visit) -> HTML {
  let phrases = visit.phrases
  let shown = step.shown
  let times = ModelRole.allCases.filter { shown.minutes[$0] > 0 }.map {
    "\(content.role($0)): \(phrases.minutes(shown.minutes[$0]))"
  }
  let waits = content.order.waits(of: step).map(content.title)
  let facts: [(String, String)] = [
    (phrases.ownerLabel, content.owner(step)), (phrases.dueLabel, phrases.day(step.dueOn)),
    (phrases.timeLabel, times.joined(separator: " · ")),
    (phrases.waitsLabel, step.state == .open ? phrases.list(waits) : ""),
  ].filter { !$0.1.isEmpty }
  let badges = planStepBadges(step, visit)
  return """
    \(badges.isEmpty ? nil : "<div class=\"row\">\(badges)</div>" as HTML?)
    <dl class="facts">\(facts.map { fact -> HTML in "<dt>\(fact.0)</dt><dd>\(fact.1)</dd>" })</dl>
    """
}

func bullets(_ title: String, _ lines: [String]) -> HTML? {
  guard !lines.isEmpty else { return nil }
  return """
    <section class="stack">\(SectionHeading(words: title))
    <div class="prose"><ul>\(lines.map { line -> HTML in "<li>\(line)</li>" })</ul></div></section>
    """
}

/// Done, not yet or stuck; or what it came to.
private func statePart(
  _ step: PlanStep, _ fields: StepFields, _ notes: [PlanNote], _ content: PlanContent, _ visit: Visit
) -> HTML {
  let phrases = visit.phrases
  let done: HTML = """
    <section class="stack">\(SectionHeading(words: phrases.doneWhen))<p>\(content.text(step.shown.done))</p></section>
    """
  switch step.state {
  case .open: return "\(done)\(openPart(step, fields, visit))"
  case .done:
    let words = phrases.wasDone(
      on: step.doneOn.map(phrases.day) ?? "", by: step.doneByName ?? phrases.somebody,
      evidence: notes.first { $0.kind == .evidence }?.body)
    return "\(done)\(Notice(look: .success, words: words, more: undo(step, visit)))"
  case .aside:
    let reason = notes.first { $0.kind == .reason }?.body ?? ""
    let button = ActionButton(
      words: phrases.takeUpAgain, action: Path.planFit(step.id, "return"), token: visit.formToken,
      fields: [HiddenField(name: "seen", value: String(step.revision))], isSmall: true)
    return Notice(look: .info, words: reason, title: phrases.stepIsAside, more: button.html).html
  }
}

/// Whatever was done to the step last can be taken back here; the server refuses what can't.
private func undo(_ step: PlanStep, _ visit: Visit) -> HTML {
  ActionButton(
    words: visit.phrases.undo, action: Path.planStep(step.id, "reversal"), token: visit.formToken,
    fields: [HiddenField(name: "number", value: String(step.revision))], isSmall: true
  ).html
}

private func openPart(_ step: PlanStep, _ fields: StepFields, _ visit: Visit) -> HTML {
  let phrases = visit.phrases
  let seen = HiddenField(name: "seen", value: String(step.revision))
  func form(_ part: String, _ fields: [any FormField], _ button: Button) -> HTML {
    """
    \(FormErrors(title: phrases.somethingToMend, fields: fields))
    <form class="stack" method="post" action="\(Path.planStep(step.id, part))">\
    \(HiddenField(name: "token", value: visit.formToken))\(seen)
    \(fields.map(\.html))<div class="row">\(button)</div></form>
    """
  }
  let done = form("completion", fields.done, Button(words: phrases.done, icon: .check))
  let later = form(
    "postponement", fields.later, Button(words: phrases.notYetSend, look: .quiet, icon: .calendar))
  let stuck = form("obstacle", fields.stuck, Button(words: phrases.stuckSend, look: .quiet, icon: .warning))
  return """
    \(Card(title: phrases.isItDone, content: done, isNext: true))
    <details class="card"\(fields.form.laterProblem != nil, "open")><summary>\(phrases.stepNotYet)</summary>\(later)</details>
    <details class="card"\(fields.form.stuckProblem != nil, "open")><summary>\(phrases.stuck)</summary>\(stuck)</details>
    """
}
