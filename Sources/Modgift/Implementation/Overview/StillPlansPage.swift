import Markup
import Storage

/// How many plans stand on a page of those that stand still.
private let pageSize = 50

/// The plans that stand still, a page of them by the sites' names.
func stillPlansPage(_ content: OverviewContent, after last: Site.ID?, _ phrases: any Phrases) -> HTML {
  let all = content.still
  let start = last.map { last in (all.firstIndex { $0.site.id == last } ?? all.count - 1) + 1 } ?? 0
  let (page, more) = Array(all.dropFirst(start)).cut(to: pageSize)
  let next = more ? page.last.map { Path.programmeStillPlans.with("after", $0.site.id) } : nil
  return """
    <div class="wide stack-wide">\(PageTitle(
      title: phrases.stillPlans, lead: phrases.stillPlansLead,
      back: BackLink(words: phrases.plansOverviewTitle, link: Path.programmePlans)))
    \(stillTable(page, content, phrases))
    \(Pager(label: phrases.stillPlans, older: next.map { (phrases.next, $0) }))</div>
    """
}

/// Plans that stand still: at which step, for how long, and the barrier they gave.
func stillTable(
  _ plans: [(site: SitePlace, plan: PlanStatus)], _ content: OverviewContent, _ phrases: any Phrases
) -> HTML {
  if plans.isEmpty { return "<p>\(phrases.noStillPlans)</p>" }
  return DataTable(
    caption: phrases.stillPlans,
    columns: [
      .init(words: phrases.siteColumn), .init(words: phrases.stepColumn), .init(words: phrases.barrierColumn),
      .init(words: phrases.daysQuietColumn, isNumber: true),
    ],
    rows: plans.map { site, plan in
      let barrier = plan.stuck?.barrier.flatMap { content.model.barrier($0)?.name[phrases.language] }
      let step = plan.stuck ?? plan.next
      return [
        "<a href=\"\(Path.programmeSite(site.id))\">\(site.name)</a>",
        "\(step.map { content.title($0.step, phrases) } ?? "")", "\(barrier ?? phrases.noBarrierGiven)",
        "\(phrases.days(plan.lastMoved.distance(to: content.today)))",
      ]
    }, isHeaded: true
  ).html
}
