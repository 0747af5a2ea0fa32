import Markup
import Storage

/// What somebody gets at once who is stuck: what helped others at this very step, a ready question, and up to three
/// people who took it at a place like this one.
func stuckHelp(
  _ step: PlanStep, _ content: PlanContent, _ asking: StepAsking, _ visit: Visit
) throws -> HTML? {
  guard step.isStuck else { return nil }
  let phrases = visit.phrases
  let barrier = step.barrier.flatMap { content.model.barrier($0) }
  let helped: HTML? = barrier.map {
    """
    <h3>\(phrases.whatHelped)</h3>
    <div class="prose"><ul>\(content.lines($0.helped).map { line -> HTML in "<li>\(line)</li>" })</ul></div>
    """
  }
  let release = ActionButton(
    words: phrases.notStuckAnyMore, action: Path.planStep(step.id, "release"), token: visit.formToken,
    icon: .check, fields: [HiddenField(name: "seen", value: String(step.revision))], isSmall: true)
  return """
    <section class="card next stack" id="help" aria-labelledby="help-title">
    <h2 id="help-title">\(phrases.helpTitle)</h2>
    \(barrier.map { barrier -> HTML in "<p><strong>\(content.text(barrier.name))</strong></p>" })
    \(helped)
    <h3>\(phrases.askOthers)</h3><div class="row">\(LinkButton(
      words: phrases.readyQuestion, link: Path.planStep(step.id, "question"), icon: .question))</div>
    \(try helpersPart(step, content, asking, visit))
    \(release)</section>
    """
}

private func askedWords(_ asked: [AskedHelper], _ phrases: any Phrases) -> String {
  let answered = asked.filter(\.hasAnswered).map(\.name)
  return [
    phrases.youAsked(phrases.list(asked.map(\.name))),
    answered.isEmpty ? nil : phrases.theyAnswered(phrases.list(answered)),
  ].compactMap(\.self).joined(separator: " ")
}

private func helpersPart(
  _ step: PlanStep, _ content: PlanContent, _ asking: StepAsking, _ visit: Visit
) throws -> HTML {
  let phrases = visit.phrases
  let asked = try Helper.asked(about: step.id, visit)
  let already: HTML? = asked.isEmpty ? nil : "<p class=\"meta\">\(askedWords(asked, phrases))</p>"
  let helpers = try Helper.suggested(for: step, content, visit)
  guard !helpers.isEmpty else {
    return "<h3>\(phrases.peopleWhoTookIt)</h3>\(already)<p class=\"meta\">\(phrases.nobodyToAsk)</p>"
  }
  var (text, error) = (phrases.askingText(content.title(step), from: content.plan.siteName), String?.none)
  if case .wrong(let typed, let problem) = asking { (text, error) = (typed, problem) }
  let box = TextArea(
    name: "note", label: phrases.askingLabel, value: text, rows: 4, hint: phrases.askingHint, error: error,
    scope: "asking", longest: Post.longest)
  let rows = helpers.map { helper -> HTML in
    let reasons = helper.suggestion.reasons.map { phrases.helperReason($0, of: helper) }
    return """
      <li class="stack"><p><a href="\(Path("/people", helper.suggestion.person))"><strong>\(helper.name)</strong></a>, \
      \(helper.siteName)</p><p class="meta">\(phrases.list(reasons))</p>\
      \(Button(
        words: phrases.ask(firstName(helper.name)), look: .quiet, icon: .direct, name: "person",
        value: helper.suggestion.person.description, isSmall: true))</li>
      """
  }
  return """
    <h3>\(phrases.peopleWhoTookIt)</h3>\(already)
    <form class="stack" method="post" action="\(Path.planStep(step.id, "askings"))">\
    \(HiddenField(name: "token", value: visit.formToken))\(box)<ul class="plain stack">\(rows)</ul></form>
    """
}
