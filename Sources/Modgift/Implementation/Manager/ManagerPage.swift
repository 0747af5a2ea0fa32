import Markup
import Storage

/// A plan on one A4 page: where it stands, what is next, what waits for the manager, what it costs in hours, and how
/// similar places do. Its length is bounded whatever the size of the place, so that it stays one page on paper.
struct ManagerPage {
  let content: PlanContent
  /// Nil where there are too few similar places to compare with.
  let similar: SimilarPlaces?
  let today: Day

  /// How many steps stand in each list.
  private static let few = 5

  private var steps: [PlanStep] { content.steps.filter { $0.state != .aside } }

  func html(_ phrases: any Phrases) -> HTML {
    let site = content.plan.siteName
    return """
      <div class="wide stack-wide one-page">\(PageTitle(
        title: phrases.managerPage, lead: phrases.managerPageLead(site, phrases.day(today)),
        back: BackLink(words: phrases.planTitle, link: Path.plan(of: content.plan.site))))
      <p class="meta screen-only">\(phrases.printIt)</p>
      <section class="stack">\(SectionHeading(words: phrases.managerWhere))<p>\(whereItIs(phrases))</p>
      \(phaseTable(phrases))\(StepMarkKey(phrases))</section>
      <div class="halves"><section class="stack">\(SectionHeading(words: phrases.managerWaits))
      \(list(waiting, nothing: phrases.managerNothingWaits, phrases))</section>
      <section class="stack">\(SectionHeading(words: phrases.managerNext))
      \(list(next, nothing: phrases.managerNothingNext, phrases))</section>
      <section class="stack">\(SectionHeading(words: phrases.managerHours))\(hours(phrases))</section>
      <section class="stack">\(SectionHeading(words: phrases.managerCompared))\(compared(phrases))</section></div></div>
      """
  }

  private func whereItIs(_ phrases: any Phrases) -> String {
    let phase = steps.first { $0.state == .open }.flatMap { content.model.phase($0.phase) }.map {
      content.text($0.name)
    }
    return phrases.managerWhereWords(steps.count { $0.state == .done }, of: steps.count, phase)
  }

  /// The way through the phases as a picture, a row each, with the words beside it.
  private func phaseTable(_ phrases: any Phrases) -> HTML {
    let rows = content.model.phases.compactMap { phase -> HTML? in
      let own = steps.filter { $0.phase == phase.id }
      guard !own.isEmpty else { return nil }
      let done = own.count { $0.state == .done }
      return """
        <tr><th scope="row">\(content.text(phase.name))</th><td>\(StepMarks(marks: own.map { StepMark($0, on: today) }))</td>\
        <td>\(phrases.doneOf(done, own.count))</td></tr>
        """
    }
    return
      "<table class=\"way phases\"><caption class=\"for-ears\">\(phrases.managerWhere)</caption><tbody>\(rows)</tbody></table>"
  }

  /// What the manager owns, the earliest first: what is theirs to decide before others can go on.
  private var waiting: [PlanStep] {
    let managers = Set(content.owners.people.filter { $0.kind == .manager }.map(\.id))
    return ordered { step in step.ownerRole == .manager || step.owner.map(managers.contains) ?? false }
  }

  /// What the others have on next.
  private var next: [PlanStep] {
    let shown = Set(waiting.map(\.id))
    return ordered { !shown.contains($0.id) }
  }

  private func ordered(_ isMeant: (PlanStep) -> Bool) -> [PlanStep] {
    steps.filter { $0.state == .open && isMeant($0) }.sorted { ($0.dueOn, $0.number) < ($1.dueOn, $1.number) }
  }

  private func list(_ steps: [PlanStep], nothing: String, _ phrases: any Phrases) -> HTML {
    if steps.isEmpty { return "<p>\(nothing)</p>" }
    let lines = steps.prefix(Self.few).map { step -> HTML in
      """
      <li><a href="\(Path.planStep(step.id))">\(content.title(step))</a> \
      <span class="meta">\(content.owner(step)) · \(state(step, phrases))</span></li>
      """
    }
    let more: HTML? =
      steps.count > Self.few ? "<li class=\"meta\">\(phrases.more(steps.count - Self.few))</li>" : nil
    return "<ul class=\"lines\">\(lines)\(more)</ul>"
  }

  private func state(_ step: PlanStep, _ phrases: any Phrases) -> String {
    if step.isStuck {
      let barrier = step.barrier.flatMap { content.model.barrier($0) }.map { content.text($0.name) }
      return barrier.map(phrases.stuckBecause) ?? phrases.stuckUnsaid
    }
    let day = phrases.day(step.dueOn)
    return step.isLate(on: today) ? phrases.overdueSince(day) : phrases.dueBy(day)
  }

  private func hours(_ phrases: any Phrases) -> HTML {
    let hours = YearHours(
      steps.map { ($0.shown, $0.state == .done) }, week: content.plan.week(on: today))
    let rows = ModelRole.allCases.map { role -> HTML in
      """
      <tr><th scope="row">\(content.role(role))</th><td>\(phrases.hours(hours.spent[role]))</td>\
      <td>\(phrases.hours(hours.toCome[role]))</td><td>\(phrases.hours(hours.year[role]))</td></tr>
      """
    }
    let heads = [phrases.roleColumn, phrases.spentColumn, phrases.toComeColumn, phrases.firstYearColumn]
    return """
      <table class="way"><caption class="for-ears">\(phrases.managerHours)</caption>\
      <thead><tr>\(heads.map(heading))</tr></thead><tbody>\(rows)</tbody></table>
      <p class="meta">\(phrases.managerHoursNote)</p>
      """
  }

  private func heading(_ words: String) -> HTML { "<th scope=\"col\">\(words)</th>" }

  private func compared(_ phrases: any Phrases) -> HTML {
    guard let similar else { return "<p class=\"meta\">\(phrases.managerNoBand)</p>" }
    let band = similar.band
    return """
      \(BandPicture(own: similar.own, band: band))<p>\(phrases.bandStanding(band.standing(of: similar.own)))</p>
      <p class="meta">\(phrases.bandWords(similar.own, band.lower, band.upper, band.count))</p>
      """
  }
}
