import HTTPTypes
import Markup
import Storage

/// The versions of the model there are, and the way to publish the next.
func modelVersionsPage(_ versions: [ModelVersion], _ outcome: ModelOutcome, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let field = FileField(
    name: "file", label: phrases.modelFile, accept: ".yaml,.yml", hint: phrases.modelFileHint,
    error: problem(outcome, phrases))
  let rows = versions.map { version -> [HTML] in
    [
      "\(version.model.text) \(phrases.number(version.number))", "\(visit.time(version.publishedAt))",
      "\(version.publisher ?? phrases.broughtAlong)",
    ]
  }
  return Page(
    phrases.modelTitle, status: field.error == nil ? .ok : .unprocessableContent,
    main: """
      <div class="wide stack-wide">\(PageTitle(
        title: phrases.modelTitle, lead: phrases.modelLead,
        back: BackLink(words: phrases.programme, link: Path("/programme"))))
      \(problems(outcome, phrases))
      \(FormErrors(title: phrases.somethingToMend, fields: [field]))
      <form class="stack" method="post" action="\(Path.programmeModel)" enctype="multipart/form-data">\
      \(HiddenField(name: "token", value: visit.formToken))
      \(field)<div class="row">\(Button(words: phrases.publishModel, icon: .upload))</div></form>
      \(DataTable(
        caption: phrases.modelVersions,
        columns: [
          .init(words: phrases.modelVersion), .init(words: phrases.publishedAt), .init(words: phrases.publishedBy),
        ], rows: rows))</div>
      """)
}

private func problem(_ outcome: ModelOutcome, _ phrases: any Phrases) -> String? {
  switch outcome {
  case .nothing, .published: nil
  case .noFile: phrases.noModelFile
  case .refused: phrases.modelRefused
  case .numberTaken(let model, let newest): phrases.modelNumberTaken(model.version, newest: newest)
  }
}

/// All that is wrong with a file, by line.
private func problems(_ outcome: ModelOutcome, _ phrases: any Phrases) -> HTML? {
  guard case .refused(let refusal, let file) = outcome else { return nil }
  let rows = refusal.problems.map { problem -> [HTML] in
    ["\(phrases.number(problem.place.line))", "\(phrases.reason(problem.reason))"]
  }
  return DataTable(
    caption: phrases.modelProblems(file),
    columns: [.init(words: phrases.lineNumber), .init(words: phrases.whatIsWrong, isLong: true)], rows: rows
  ).html
}
