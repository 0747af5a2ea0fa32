import Spreadsheet

/// What every column and every code of the files means, in the reader's language.
struct Codebook {
  let models: [Model]
  let phrases: any Phrases

  static let heading = ["table", "column", "type", "code", "meaning"]

  var rows: [[Cell]] {
    columns("steps", PlanTables.stepColumns) + columns("plans", PlanTables.planColumns)
      + PlanStep.State.allCases.map { code("steps", .state, $0.rawValue, phrases.codeMeaning($0)) }
      + models.flatMap(codes)
  }

  private func columns(_ table: String, _ columns: [PlanColumn]) -> [[Cell]] {
    columns.map { column in
      [.text(table), .text(column.rawValue), .text(column.kind), .empty, .text(phrases.meaning(of: column))]
    }
  }

  private func codes(of model: Model) -> [[Cell]] {
    let language = phrases.language
    return [code("steps", .model, model.id.text, model.name[language])]
      + model.phases.map { code("steps", .phase, $0.id.text, $0.name[language]) }
      + model.steps.map { code("steps", .step, $0.id.text, $0.title[language]) }
      + model.barriers.map { code("steps", .barrier, $0.id.text, $0.name[language]) }
  }

  private func code(_ table: String, _ column: PlanColumn, _ code: String, _ meaning: String) -> [Cell] {
    [.text(table), .text(column.rawValue), .text(column.kind), .text(code), .text(meaning)]
  }
}

/// The words of the codebook.
protocol CodebookPhrases: Sendable {
  func meaning(of column: PlanColumn) -> String
  func codeMeaning(_ state: PlanStep.State) -> String
}
