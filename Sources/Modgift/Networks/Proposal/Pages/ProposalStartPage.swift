import Markup
import Storage

/// Where a proposal begins: who takes part, how large a network is, what may stay.
struct ProposalStartPage {
  let form: ProposalForm
  /// Whether networks stand that something could be kept of.
  let hasNetworks: Bool
  var refusal: String?
  let token: String

  func html(_ phrases: any Phrases) -> HTML {
    let heading = PageTitle(
      title: phrases.proposalTitle, lead: phrases.proposalLead,
      back: BackLink(words: phrases.allNetworks, link: Path.networks))
    let fields = FieldForm(
      action: Path.proposal, token: token, fields: fields(phrases), submit: phrases.makeProposal,
      cancel: (phrases.cancel, Path.networks), errorTitle: phrases.somethingToMend)
    return """
      <div class="column stack">\(heading)\(refusal.map { Notice(look: .error, words: $0) })\(fields)</div>
      """
  }

  private func fields(_ phrases: any Phrases) -> [any FormField] {
    [
      ChoiceField(
        name: "scope", label: phrases.whoTakesPart,
        choices: ProposalTerms.Scope.allCases.map { scope in
          let words = phrases.scope(scope)
          return Choice(
            value: scope.rawValue, words: words.name, note: words.note, isChosen: form.scope == scope)
        }),
      TextField(
        name: "smallest", label: phrases.smallestNetwork, value: form.smallest, kind: .number,
        error: form.isWrong(form.smallest) ? wrong(phrases) : nil),
      TextField(
        name: "largest", label: phrases.largestNetwork, value: form.largest, kind: .number,
        error: form.isWrong(form.largest)
          ? wrong(phrases) : form.isUpsideDown ? phrases.largestBelowSmallest : nil),
      TextField(
        name: "count", label: phrases.howManyNetworks, value: form.count, kind: .number,
        hint: phrases.howManyNetworksHint,
        error: !form.count.isEmpty && form.isWrong(form.count) ? wrong(phrases) : nil),
      Checkbox(
        name: "ferries", label: phrases.ferriesCount, isChecked: form.ferries, hint: phrases.ferriesCountHint),
    ] + (hasNetworks ? [keeping(phrases)] : [])
  }

  private func keeping(_ phrases: any Phrases) -> SelectField {
    SelectField(
      name: "keeping", label: phrases.howMuchIsKept,
      choices: [0, 1, 2, 5, 20].map {
        Choice(value: "\($0)", words: phrases.keeping($0), isChosen: form.keeping == $0)
      }, hint: phrases.howMuchIsKeptHint)
  }

  private func wrong(_ phrases: any Phrases) -> String { phrases.wrongNumber(1...ProposalTerms.most) }
}
