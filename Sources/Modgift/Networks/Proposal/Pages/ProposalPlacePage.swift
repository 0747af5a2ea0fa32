import Markup
import Storage

/// One municipality of the draft: where it could go and what that costs, and what it can be tied to.
struct ProposalPlacePage {
  let municipality: Municipality
  let draft: ProposalDraft
  let pairsCut: Int
  let moves: [ProposalMove]
  /// The others of the draft, to be tied to or kept from: neighbours first.
  let others: [Municipality]
  var problem: String?
  let token: String

  func html(_ phrases: any Phrases) -> HTML {
    """
    <div class="column stack-wide">
    \(PageTitle(title: phrases.placeTitle(municipality.name), lead: phrases.placeIsIn(draft.part(of: municipality.code).map { draft.parts[$0].name }), back: BackLink(words: phrases.proposalTitle, link: Path.proposal)))
    \(problem.map { Notice(look: .error, words: $0) })
    \(moving(phrases))
    \(tying(.together, phrases.keepTogether, phrases))
    \(tying(.apart, phrases.keepApart, phrases))</div>
    """
  }

  private func moving(_ phrases: any Phrases) -> HTML? {
    guard !moves.isEmpty else { return nil }
    let field = ChoiceField(
      name: "to", label: phrases.whereTo,
      choices: moves.compactMap { move in
        // A part is named by one of its municipalities, so that a draft that changed meanwhile misleads nobody.
        draft.parts[move.part].codes.first.map { code in
          Choice(
            value: code, words: "\(partLetter(move.part)) · \(draft.parts[move.part].name)",
            note: phrases.moveNote(move, now: pairsCut))
        }
      })
    return FieldForm(
      action: Path.proposalMoves, token: token, fields: [field], submit: phrases.moveAndRepair,
      hidden: [HiddenField(name: "place", value: municipality.code)]
    ).html
  }

  private func tying(_ kind: ProposalDraft.Wish.Kind, _ words: String, _ phrases: any Phrases) -> HTML {
    let field = SelectField(
      name: "other", label: phrases.otherMunicipality,
      choices: [Choice(value: "", words: phrases.chooseAMunicipality)]
        + others.map { Choice(value: $0.code, words: $0.name) }, scope: kind.rawValue)
    return """
      <form class="card stack" method="post" action="\(Path.proposalWishes)"><h2>\(words)</h2>\
      \(HiddenField(name: "token", value: token))\(HiddenField(name: "kind", value: kind.rawValue))\
      \(HiddenField(name: "one", value: municipality.code))\(field)\
      <div class="row">\(Button(words: words, look: .quiet))</div></form>
      """
  }
}
