import Markup
import Storage

/// What the plan's place says where there is no plan yet: to those who can start one, how.
func noPlanPage(_ site: Site.ID?, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let state =
    site.map {
      EmptyState(
        icon: .plan, title: phrases.noPlanTitle, words: phrases.noPlanLead,
        action: LinkButton(words: phrases.startPlan, link: Path.planStart.with("site", $0), icon: .forward))
    } ?? EmptyState(icon: .plan, title: phrases.noPlanHereTitle, words: phrases.noPlanHereLead)
  return Page(
    phrases.planTitle, in: .plan,
    main: "<div class=\"column stack\">\(PageTitle(title: phrases.planTitle))\(state)</div>")
}

/// Before a programme has a model there is nothing to make a plan from.
func noModelPage(_ visit: Visit) -> Page {
  let phrases = visit.phrases
  return Page(
    phrases.planTitle, in: .plan,
    main: """
      <div class="column stack">\(PageTitle(title: phrases.planTitle))
      \(EmptyState(icon: .plan, title: phrases.noModelTitle, words: phrases.noModelLead))</div>
      """)
}
