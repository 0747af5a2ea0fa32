import Markup
import Storage

/// The coordinator's overview of the plans: where they are, where they stop, how long things take.
struct PlansOverviewPage {
  let content: OverviewContent
  let token: String

  /// How many of the steps where plans stop, and of the plans that stand still, are on the page itself.
  static let few = 6

  func html(_ phrases: any Phrases) -> HTML {
    let lead = phrases.plansOverviewLead(content.model.name[phrases.language])
    return """
      <div class="wide stack-wide"><div class="stack">\(PageTitle(title: phrases.plansOverviewTitle, lead: lead))\
      \(programmeTabs(.plans, phrases))</div>
      <div class="grid tight">\(PlansFigure.allCases.compactMap { figure($0, phrases) })</div>
      <section class="stack">\(SectionHeading(words: phrases.plansMapTitle))\(map(phrases))</section>
      <section class="stack">\(SectionHeading(
        words: phrases.wherePlansStop, more: (phrases.allSteps, Path.programmePlanSteps)))
      <p class="meta">\(phrases.wherePlansStopLead)</p>
      \(stepTable(content.overview.stops(Self.few), content.model, phrases))</section>
      <section class="stack">\(SectionHeading(words: phrases.phasesTogether))
      <p class="meta">\(phrases.phasesTogetherLead)</p>\(phaseTable(phrases))</section>
      <section class="stack">\(SectionHeading(
        words: phrases.stillPlans, more: (phrases.allStillPlans, Path.programmeStillPlans)))
      \(barriers(phrases))\(stillTable(Array(content.still.prefix(Self.few)), content, phrases))</section>
      \(siteTable(phrases))
      \(files(phrases))</div>
      """
  }

  private func figure(_ figure: PlansFigure, _ phrases: any Phrases) -> Figure? {
    let overview = content.overview
    let number: String? =
      switch figure {
      case .plans: phrases.number(overview.plans)
      case .finished: phrases.number(overview.finished)
      case .still: phrases.number(overview.still)
      case .medianShare: overview.medianShare.map(phrases.percent)
      }
    return number.map { Figure(number: $0, words: phrases.plansFigure(figure)) }
  }

  private func phaseTable(_ phrases: any Phrases) -> DataTable {
    DataTable(
      caption: phrases.phasesTogether,
      columns: [
        .init(words: phrases.phaseColumn), .init(words: phrases.medianShareColumn, isNumber: true),
        .init(words: phrases.medianDaysColumn, isNumber: true),
      ],
      rows: content.overview.phases.map { progress in
        [
          "\(content.model.phase(progress.phase)?.name[phrases.language] ?? progress.phase.text)",
          "\(progress.medianShare.map(phrases.percent) ?? "–")",
          "\(progress.medianDays.map(phrases.days) ?? "–")",
        ]
      }, isHeaded: true)
  }

  private func barriers(_ phrases: any Phrases) -> HTML {
    let given = content.overview.barriers.prefix(Self.few)
    if given.isEmpty { return "<p class=\"meta\">\(phrases.noBarriersGiven)</p>" }
    let lines = given.map { line -> HTML in
      let name = content.model.barrier(line.barrier)?.name[phrases.language] ?? line.barrier.text
      return "<dt>\(name)</dt><dd>\(phrases.plansCount(line.plans))</dd>"
    }
    return "<h3>\(phrases.barriersGiven)</h3><dl class=\"facts\">\(lines)</dl>"
  }

  private func files(_ phrases: any Phrases) -> HTML {
    let buttons = PlanFile.allCases.map { file in
      ActionButton(
        words: phrases.planFile(file), action: Path.programmePlansExport, token: token, icon: .download,
        fields: [HiddenField(name: "file", value: file.rawValue)])
    }
    return """
      <section class="stack">\(SectionHeading(words: phrases.takePlansAway))<p class="meta">\(phrases.takePlansAwayLead)</p>
      <div class="row">\(buttons)</div></section>
      """
  }
}

/// What the coordinator sees before any site has a plan.
func noPlansPage(_ visit: Visit) -> Page {
  let phrases = visit.phrases
  return Page(
    phrases.plansOverviewTitle,
    main: """
      <div class="wide stack-wide"><div class="stack">\(PageTitle(title: phrases.plansOverviewTitle))\
      \(programmeTabs(.plans, phrases))</div>
      \(EmptyState(icon: .plan, title: phrases.noPlansYet, words: phrases.noPlansYetAdvice))</div>
      """)
}
