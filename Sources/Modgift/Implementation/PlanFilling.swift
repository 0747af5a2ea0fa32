import Storage

/// What stands in the place of a model's placeholders, so that a plan reads as if written for the place.
func filling(
  site: SiteKnown, answers: Answers, model: Model, owners: Owners, _ visit: Visit
) -> Filling {
  let names = PlanNames(
    site: site.name, manager: owners.people.first { $0.kind == .manager }?.name,
    lead: owners.people.first { $0.id == owners.lead }?.name,
    network: site.network.isEmpty ? nil : site.network, today: visit.today)
  return Filling(names, answers: answers, of: model, in: visit.phrases)
}

/// An answer as people read it.
func shown(_ value: GivenAnswer.Value, _ question: Question, _ phrases: any Phrases) -> String {
  switch value {
  case .number(let number): return phrases.number(number)
  case .yes(let yes): return phrases.yesOrNo(yes)
  case .choice(let id):
    guard case .choice(let choices) = question.kind else { return id.text }
    return choices.first { $0.id == id }?.name[phrases.language] ?? id.text
  }
}
