import HTTPTypes
import Markup
import Storage

/// What was done to a plan, the latest first, and the way to see it as it was on a day.
func planHistoryPage(
  _ events: [PlanEventLine], _ content: PlanContent, isNoDay: Bool = false, _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  let shown = events.prefix(PlanHistory.pageSize)
  let lines = shown.map { event -> HTML in
    let title = content.step(event.step).map(content.title) ?? phrases.aStep
    let words = phrases.told(
      event.act, by: event.actor ?? phrases.somebody, title, visit.moment(event.madeAt))
    return "<li>\(words)</li>"
  }
  let older = events.count > PlanHistory.pageSize ? shown.last?.number : nil
  return Page(
    phrases.planHistory, in: .plan, status: isNoDay ? .unprocessableContent : .ok,
    main: """
      <div class="column stack">\(siteBar(content, phrases))
      \(historyTitle(content, phrases))\(dayForm(content, day: nil, isNoDay: isNoDay, visit))
      <div class="prose"><ul>\(lines)</ul></div>
      \(Pager(
        label: phrases.planHistory,
        older: older.map { (phrases.earlier, historyPath(content).with("before", $0)) }))</div>
      """)
}

private func historyPath(_ content: PlanContent) -> Path { Path.planHistory.with("site", content.plan.site) }

private func historyTitle(_ content: PlanContent, _ phrases: any Phrases) -> PageTitle {
  PageTitle(
    title: phrases.planHistory, lead: phrases.planHistoryLead,
    back: BackLink(words: phrases.planTitle, link: Path.plan(of: content.plan.site)))
}

private func dayForm(_ content: PlanContent, day: Day?, isNoDay: Bool = false, _ visit: Visit) -> HTML {
  let phrases = visit.phrases
  let field = TextField(
    name: "day", label: phrases.seeDay, value: (day ?? visit.today).description, kind: .day,
    error: isNoDay ? phrases.stepProblem(.notADay) : nil)
  return """
    <form class="row" method="get" action="\(Path.planHistory)">\
    \(HiddenField(name: "site", value: content.plan.site.description))\(field)\
    \(Button(words: phrases.seePlanThen, look: .quiet, icon: .clock))</form>
    """
}

/// The plan as it was at the end of a day.
func planOnDayPage(_ steps: [StepSnapshot], _ day: Day, _ content: PlanContent, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let rows = steps.map { step -> [HTML] in
    let owner = content.owners.people.first { $0.id == step.owner }?.name ?? content.role(step.ownerRole)
    return [
      "\(step.wording.map { content.text($0.shown.title) } ?? step.step.text)",
      "\(phrases.stepState(step.state))", "\(phrases.day(step.dueOn))", "\(owner)",
    ]
  }
  let table: HTML =
    rows.isEmpty
    ? EmptyState(icon: .clock, title: phrases.noPlanThen, words: phrases.noPlanThenAdvice).html
    : DataTable(
      caption: phrases.planOn(phrases.day(day)),
      columns: [phrases.stepLabel, phrases.stateLabel, phrases.dueLabel, phrases.ownerLabel].map {
        .init(words: $0)
      }, rows: rows
    ).html
  return Page(
    phrases.planHistory, in: .plan,
    main: """
      <div class="wide stack">\(siteBar(content, phrases))
      \(historyTitle(content, phrases))\(dayForm(content, day: day, visit))\(table)</div>
      """)
}
