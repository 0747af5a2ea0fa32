import Markup
import Storage

/// Every step of the model over all plans.
func planStepsPage(_ content: OverviewContent, _ phrases: any Phrases) -> HTML {
  """
  <div class="wide stack-wide">\(PageTitle(
    title: phrases.wherePlansStop, lead: phrases.wherePlansStopLead,
    back: BackLink(words: phrases.plansOverviewTitle, link: Path.programmePlans)))
  \(stepTable(content.overview.steps, content.model, phrases))</div>
  """
}

/// Steps with how many plans have done them, how many are there now, and the days they take.
func stepTable(_ steps: [StepProgress], _ model: Model, _ phrases: any Phrases) -> DataTable {
  DataTable(
    caption: phrases.wherePlansStop,
    columns: [
      .init(words: phrases.stepColumn), .init(words: phrases.phaseColumn),
      .init(words: phrases.stoppedColumn, isNumber: true), .init(words: phrases.doneColumn, isNumber: true),
      .init(words: phrases.medianDaysColumn, isNumber: true),
    ],
    rows: steps.map { progress in
      let step = model.step(progress.step)
      return [
        "\(step?.title[phrases.language] ?? progress.step.text)",
        "\(step.flatMap { model.phase($0.phase)?.name[phrases.language] } ?? "")",
        "\(phrases.number(progress.next))",
        "\(phrases.doneOf(progress.done, progress.plans))", "\(progress.medianDays.map(phrases.days) ?? "–")",
      ]
    }, isHeaded: true)
}
