import Spreadsheet
import Storage

/// A file in which the plans' states and days leave the programme.
enum PlanFile: String, Sendable, CaseIterable {
  /// Steps, plans and codebook as one workbook.
  case workbook
  /// The steps as text with semicolons.
  case steps
  /// The codebook as text with semicolons.
  case codebook
}

/// The tables that leave: a row a step, a row a plan, and what every column means. Codes are English and stay the
/// same whoever takes them away, so that files of two years can be laid on top of each other.
struct PlanTables {
  let plans: [PlanStatus]
  let sites: [Site.ID: SitePlace]
  let models: [ModelVersion.ID: Model]
  let clock: LocalClock
  let today: Day

  static let stepColumns: [PlanColumn] = [
    .siteCode, .site, .region, .model, .version, .startsOn, .number, .step, .phase, .state, .dueOn, .doneOn,
    .days,
    .stuckOn, .barrier,
  ]
  static let planColumns: [PlanColumn] = [
    .siteCode, .site, .region, .model, .version, .startsOn, .steps, .stepsDone, .share, .daysUsed, .nextStep,
    .phase,
    .movedOn, .standsStill,
  ]

  /// A row for every step of every plan.
  var stepRows: [[Cell]] {
    plans.flatMap { plan -> [[Cell]] in
      guard let model = models[plan.version] else { return [] }
      let days = plan.dates(model.waits).days
      return plan.steps.enumerated().map { index, step in
        place(plan, model) + [
          .number(Double(index + 1)), .text(step.step.text), .text(step.phase.text),
          .text(step.state.rawValue),
          day(step.dueOn), day(step.doneOn), number(days[step.step]),
          day(step.stuckAt.map(clock.day)),
          text(step.barrier?.text),
        ]
      }
    }
  }

  /// A row for every plan, with the two scores of the whole of it.
  var planRows: [[Cell]] {
    plans.compactMap { plan -> [Cell]? in
      guard let model = models[plan.version] else { return nil }
      let pace = plan.dates(model.waits).pace
      return place(plan, model) + [
        .number(Double(pace.total)), .number(Double(pace.done)), number(pace.share), number(pace.days),
        text(plan.next?.step.text), text(plan.next?.phase.text), day(plan.lastMoved),
        .text(plan.standsStill(on: today) ? "yes" : "no"),
      ]
    }
  }

  private func place(_ plan: PlanStatus, _ model: Model) -> [Cell] {
    let site = sites[plan.site]
    return [
      text(site?.code), text(site?.name), text(site?.region), .text(model.id.text),
      .number(Double(model.version)),
      day(plan.startsOn),
    ]
  }

  private func text(_ text: String?) -> Cell { text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }

  private func number(_ number: Int?) -> Cell { number.map { .number(Double($0)) } ?? .empty }

  private func day(_ day: Day?) -> Cell {
    day.map { .day(year: $0.year, month: $0.month, day: $0.day) } ?? .empty
  }
}
