import HTTPTypes
import Markup
import Storage

/// The days somebody is away, on their own page.
@Sendable func awaySetting(_ visit: Visit) throws -> HTML {
  guard !visit.viewer.spaces.isEmpty else { return .empty }
  let phrases = visit.phrases
  let rows = try Absence.of(visit.viewer.person, from: visit.today, in: visit.db).map { absence -> HTML in
    let days = phrases.awayDays(phrases.day(absence.from), phrases.day(absence.through))
    return """
      <li class="row"><span>\(days)</span>\(ActionButton(
        words: phrases.notAway, action: Path("/me/absences", absence.id, "removal"), token: visit.formToken,
        isSmall: true))</li>
      """
  }
  return """
    <section class="stack" id="away">\(SectionHeading(words: phrases.awayTitle))<p>\(phrases.awayLead)</p>
    <ul class="plain stack">\(rows)</ul>\(awayForm(nil, visit))</section>
    """
}

/// The same form, with what was wrong.
func awayPage(_ problem: AbsenceProblem, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  return Page(
    phrases.awayTitle, in: .me, status: .unprocessableContent,
    main: """
      <div class="column stack">\(PageTitle(
        title: phrases.awayTitle, lead: phrases.awayLead, back: BackLink(words: phrases.meTitle, link: Path.me)))
      \(awayForm(problem, visit))</div>
      """)
}

private func awayForm(_ problem: AbsenceProblem?, _ visit: Visit) -> FieldForm {
  let phrases = visit.phrases
  let form = visit.call.form
  return FieldForm(
    action: Path("/me/absences"), token: visit.formToken,
    fields: [
      TextField(
        name: "from", label: phrases.awayFrom, value: form["from"], kind: .day,
        error: problem.map(phrases.problem), scope: "away"),
      TextField(
        name: "through", label: phrases.awayThrough, value: form["through"], kind: .day, scope: "away"),
    ], submit: phrases.addAway, errorTitle: phrases.somethingNeedsMending, makesSomething: problem == nil)
}
