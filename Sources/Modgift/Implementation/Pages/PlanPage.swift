import Markup
import Storage

/// How many steps stand in each short list.
private let few = 5

/// A site's plan: the viewer's next step first, then what else is theirs, then what the others have on.
func planPage(_ content: PlanContent, _ plans: [Plan], latest: PlanEventLine?, hasNews: Bool, _ visit: Visit)
  -> Page
{
  let phrases = visit.phrases
  let mine = content.order.ordered(for: visit.viewer.person)
  return Page(
    phrases.planTitle, in: .plan,
    main: """
      <div class="column stack-wide">\(PageTitle(
        title: phrases.planTitle, lead: phrases.planLead(content.plan.siteName, content.text(content.model.name))))
      \(sites(plans, content.plan, phrases))\(hasNews ? newsNotice(content.plan, phrases) : nil)
      \(undoLine(latest, content, visit))
      \(next(mine.first, content, visit))
      \(list(phrases.alsoYours, Array(mine.dropFirst().prefix(few)), content, visit))
      \(list(
        phrases.atYourSite, Array(content.order.ofOthers(than: visit.viewer.person).prefix(few)), content, visit))
      \(progress(content, phrases))
      \(ways(content.plan, phrases))</div>
      """)
}

private func sites(_ plans: [Plan], _ current: Plan, _ phrases: any Phrases) -> Tabs? {
  guard plans.count > 1 else { return nil }
  return Tabs(
    label: phrases.yourSites,
    tabs: plans.map {
      .init(words: $0.siteName, link: Path.plan(of: $0.site), isCurrent: $0.id == current.id)
    })
}

private func newsNotice(_ plan: Plan, _ phrases: any Phrases) -> Notice {
  Notice(
    look: .info, words: phrases.newsWaits, title: phrases.newsTitle,
    more: LinkButton(
      words: phrases.seeNews, link: Path.planNews.with("site", plan.site), look: .quiet, isSmall: true
    ).html)
}

private func next(_ step: PlanStep?, _ content: PlanContent, _ visit: Visit) -> HTML {
  let phrases = visit.phrases
  guard let step else {
    return EmptyState(icon: .check, title: phrases.nothingForYou, words: phrases.nothingForYouAdvice).html
  }
  return """
    <section class="stack" aria-labelledby="next">\(SectionHeading(words: phrases.yourNextStep, id: "next"))
    \(nextStepCard(step, content, level: 3, visit))</section>
    """
}

private func list(_ title: String, _ steps: [PlanStep], _ content: PlanContent, _ visit: Visit) -> HTML? {
  guard !steps.isEmpty else { return nil }
  return """
    <section class="stack">\(SectionHeading(words: title))
    \(ListBox(steps.map { planStepRow($0, content, visit) }, label: title))</section>
    """
}

/// What was done last, to be taken back in one press by whoever finds it wrong.
private func undoLine(_ event: PlanEventLine?, _ content: PlanContent, _ visit: Visit) -> HTML? {
  guard let event else { return nil }
  let button: ActionButton?
  var title = ""
  if event.act == .answered {
    button = undoAnswers(event, of: content.plan, visit)
  } else if let step = content.step(event.step) {
    (button, title) = (undoButton(event, step, visit), content.title(step))
  } else {
    return nil
  }
  let words = visit.phrases.told(
    event.act, by: event.actor ?? visit.phrases.somebody, title, visit.moment(event.madeAt))
  return "<div class=\"row\"><p class=\"meta\">\(words)</p>\(button)</div>"
}

/// Takes an event back, while nobody has touched the step since.
func undoButton(_ event: PlanEventLine, _ step: PlanStep, _ visit: Visit) -> ActionButton? {
  guard event.act.isReversible, step.revision == event.number else { return nil }
  return ActionButton(
    words: visit.phrases.undo, action: Path.planStep(step.id, "reversal"), token: visit.formToken,
    fields: [HiddenField(name: "number", value: String(event.number))], isSmall: true)
}

private func progress(_ content: PlanContent, _ phrases: any Phrases) -> ProgressBar {
  let counted = content.steps.filter { $0.state != .aside }
  let done = counted.count { $0.state == .done }
  return ProgressBar(
    words: phrases.stepsDone(done, of: counted.count), percent: done * 100 / max(1, counted.count))
}

private func ways(_ plan: Plan, _ phrases: any Phrases) -> HTML {
  func way(_ words: String, _ link: Path, _ icon: Icon) -> LinkButton {
    LinkButton(words: words, link: link.with("site", plan.site), look: .quiet, icon: icon)
  }
  return """
    <div class="row">\(way(phrases.wholeYear, Path.planYear, .calendar))\
    \(way(phrases.addOwnStep, Path.newPlanStep, .add))\(way(phrases.planHistory, Path.planHistory, .clock))\
    \(way(phrases.changeAnswers, Path.planAnswers, .edit))\
    \(LinkButton(words: phrases.managerPage, link: Path.managerPage(of: plan.site), look: .quiet, icon: .list))</div>
    """
}
