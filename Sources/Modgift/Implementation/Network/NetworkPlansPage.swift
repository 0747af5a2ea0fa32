import Markup
import Storage

/// The sites of a network side by side along the phases, and who could ask whom. States and days alone: what a site
/// writes in its plan stays there.
struct NetworkPlansPage {
  let network: Network
  let sites: [SitePlace]
  let plans: [PlanStatus]
  let models: [Model.ID: Model]
  /// How many people read the network.
  let people: Int
  let today: Day

  func html(_ phrases: any Phrases) -> HTML {
    """
    <div class="wide stack-wide"><div class="stack">\(AudienceBar(
      kind: .closed, words: phrases.networkPlansAudience, number: phrases.people(people)))
    \(PageTitle(
      title: phrases.networkPlans, lead: phrases.networkPlansLead(network.name),
      back: BackLink(words: network.name, link: Path.network(network.id))))</div>
    \(plans.isEmpty ? empty(phrases) : "\(tables(phrases))\(help(phrases))")</div>
    """
  }

  private func empty(_ phrases: any Phrases) -> HTML {
    EmptyState(icon: .plan, title: phrases.noPlansYet, words: phrases.noPlanLead).html
  }

  /// A table for each model that is followed here; usually there is one.
  private func tables(_ phrases: any Phrases) -> HTML {
    let followed = models.values.sorted { $0.id < $1.id }
    return """
      <section class="stack">\(SectionHeading(words: phrases.siteByPhase))
      \(followed.map { table($0, phrases) })\(StepMarkKey(phrases))</section>
      """
  }

  private func table(_ model: Model, _ phrases: any Phrases) -> DataTable {
    let bySite = Dictionary(plans.map { ($0.site, $0) }) { first, _ in first }
    let columns =
      [DataTable.Column(words: phrases.siteColumn), .init(words: phrases.standsAtColumn, isLong: true)]
      + model.phases.map { .init(words: $0.name[phrases.language]) }
    let rows = sites.compactMap { site -> [HTML]? in
      guard let plan = bySite[site.id] else {
        return ["\(site.name)", "\(phrases.notStarted)"] + model.phases.map { _ in "–" }
      }
      guard plan.model == model.id else { return nil }
      return ["\(site.name)", standing(plan, model, phrases)] + model.phases.map { cell(plan, $0, phrases) }
    }
    return DataTable(caption: model.name[phrases.language], columns: columns, rows: rows)
  }

  private func cell(_ plan: PlanStatus, _ phase: Phase, _ phrases: any Phrases) -> HTML {
    let steps = plan.counted.filter { $0.phase == phase.id }
    if steps.isEmpty { return "–" }
    let done = steps.count { $0.state == .done }
    return """
      \(StepMarks(marks: steps.map { StepMark($0, on: today) }))\
      <span class="meta">\(phrases.doneOf(done, steps.count))</span>
      """
  }

  private func standing(_ plan: PlanStatus, _ model: Model, _ phrases: any Phrases) -> HTML {
    guard let next = plan.next else { return "\(phrases.finishedPlan)" }
    let badge = plan.stuck.map { _ in Badge(words: phrases.stepIsStuck, look: .waiting, icon: .warning) }
    return "\(title(next.step, phrases)) \(badge)"
  }

  /// A step by the model's words: a site's own stay at the site.
  private func title(_ step: Step.ID, _ phrases: any Phrases) -> String {
    if step.isLocal { return phrases.ownStepOfSite }
    let found = models.values.lazy.compactMap { $0.step(step) }.first
    return found?.title[phrases.language] ?? step.text
  }

  private func help(_ phrases: any Phrases) -> HTML {
    let names = Dictionary(sites.map { ($0.id, $0.name) }) { first, _ in first }
    let lines = helpAmong(plans).compactMap { help -> HTML? in
      guard let asker = names[help.asker] else { return nil }
      let step = title(help.step, phrases)
      let takers = help.takers.compactMap { taker in
        names[taker.site].map { phrases.tookIt($0, phrases.day(taker.doneOn)) }
      }
      let words = help.isStuck ? phrases.isStuckAt(asker, step) : phrases.standsAt(asker, step)
      return """
        <li class="topic"><span class="sign">\(help.isStuck ? Icon.warning : Icon.plan)</span><div>\
        <h3 class="name">\(words)</h3><p>\(phrases.list(takers))</p></div></li>
        """
    }
    let list: HTML =
      lines.isEmpty ? "<p>\(phrases.nobodyToHelpYet)</p>" : "<ul class=\"list\">\(lines)</ul>"
    return """
      <section class="stack">\(SectionHeading(words: phrases.whoCanHelp))<p class="meta">\(phrases.whoCanHelpLead)</p>
      \(list)<div class="row">\(LinkButton(
        words: phrases.askInTheRoom, link: Path("/topics/new").with("space", network.id), icon: .question))</div></section>
      """
  }
}
